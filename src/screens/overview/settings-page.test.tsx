import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { preferences } from '#case/preferences.ts';
import { roadScreen } from '#words/engine/road-screen.ts';
import { common } from '#words/shell/common.ts';
import { settings as words } from '#words/shell/settings.ts';
import { findPage, goesByMenu, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';

afterEach(() => preferences.setState({ theme: 'auto', largeText: false }));

const opens = async () => {
  const { user } = await renderApp();
  await goesByMenu(user, 'settings');
  await findPage(words.title);
  return user;
};

describe('the settings', () => {
  it('begin with what the phone says, and take another theme at a tap', async () => {
    const user = await opens();
    const themes = within(screen.getByRole('group', { name: words.theme }));
    expect(themes.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([
      true,
      false,
      false,
    ]);
    await user.click(themes.getByRole('radio', { name: words.themes.dark }));
    expect(preferences.getState().theme).toBe('dark');
    expect(themes.getByRole('radio', { name: words.themes.dark })).toBeChecked();
    await user.click(themes.getByRole('radio', { name: words.themes.auto }));
    expect(preferences.getState().theme).toBe('auto');
  });

  it('switch large text on and off, with what it does said of it', async () => {
    const user = await opens();
    const box = screen.getByRole('checkbox', { name: words.large });
    expect(box).not.toBeChecked();
    expect(screen.getByRole('group', { name: words.easierTitle, description: words.largeNote })).toContainElement(box);
    await user.click(box);
    expect(preferences.getState().largeText).toBe(true);
    await user.click(box);
    expect(preferences.getState().largeText).toBe(false);
  });
});

describe('the bars of the browser', () => {
  const metas = ['light', 'dark'].map((scheme) => {
    const meta = document.createElement('meta');
    meta.name = 'theme-color';
    meta.setAttribute('media', `(prefers-color-scheme: ${scheme})`);
    // Chrome 89 and Safari 14 know the attribute only.
    Object.defineProperty(meta, 'media', { value: undefined });
    return meta;
  });

  it('take the colour of the theme that was chosen', async () => {
    document.head.append(...metas);
    await renderApp();
    const media = () => metas.map((meta) => meta.getAttribute('media'));
    act(() => preferences.setState({ theme: 'dark' }));
    expect(media()).toEqual(['not all', 'all']);
    act(() => preferences.setState({ theme: 'light' }));
    expect(media()).toEqual(['all', 'not all']);
    act(() => preferences.setState({ theme: 'auto' }));
    expect(media()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
    for (const meta of metas) meta.remove();
  });
});

describe('a screen with large text', () => {
  it('has its reasons, notes and sources in one fold, and the way to what one does not know beside it', async () => {
    preferences.setState({ largeText: true });
    const { user } = await renderApp({ walk: roadTo('timing') });
    const fold = (await screen.findByText(roadScreen.allNotes)).closest('details');
    const inside = ['why', 'sources'].map((id) => screen.getByText(common[id as 'why' | 'sources']).closest('details'));
    for (const each of inside) expect(fold).toContainElement(each);
    expect(fold).not.toHaveAttribute('open');
    await user.click(screen.getByText(roadScreen.allNotes));
    expect(fold).toHaveAttribute('open');
  });

  it('has each by itself otherwise', async () => {
    await renderApp({ walk: roadTo('timing') });
    await screen.findByText(common.why);
    expect(screen.queryByText(roadScreen.allNotes)).toBeNull();
  });
});
