import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ScreenId } from '#model/screens.ts';
import { stages } from '#model/stages.ts';
import { roadScreen } from '#words/engine/road-screen.ts';
import { aboutPage } from '#words/overview/about-page.ts';
import { allText } from '#words/overview/all-text-page.ts';
import { map as words } from '#words/overview/map-page.ts';
import { stageNames } from '#words/stage-names.ts';
import { findPage, goesByMenu, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { screenWords } from '../../../tests/support/words.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

const drawing = () => screen.findByRole('group', { name: words.label });
const stageList = async (stage: keyof typeof stageNames) =>
  within(await drawing()).getByRole('list', { name: stageNames[stage] });
const exit = fillExit('contact', 'channel');

function fillExit(stage: keyof typeof stageNames, target: ScreenId): string {
  return words.exit.replace('{stage}', stageNames[stage]).replace('{screen}', screenWords[target].shortName);
}

afterEach(() => vi.unstubAllGlobals());

describe('the map', () => {
  it('is reached from the page about the guide', async () => {
    const { user } = await renderApp();
    await goesByMenu(user, 'about');
    await user.click(await screen.findByRole('link', { name: aboutPage.map }));
    await findPage(words.title);
    expect(screen.getByText(words.notBegun)).toBeVisible();
  });

  it('lists every stage in road order', async () => {
    await renderApp({ hash: '#/map' });
    const lists = within(await drawing()).getAllByRole('list');
    expect(lists.map((list) => list.getAttribute('aria-label'))).toEqual(stages.map((stage) => stageNames[stage]));
  });

  it('marks where one is, links what was walked, and nothing else', async () => {
    await renderApp({ walk: roadTo('timing'), hash: '#/map' });
    const links = within(await drawing()).getAllByRole('link');
    expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual([
      [`${screenWords.urgent.shortName}，${words.walked}`, '#/urgent'],
      [`${screenWords.soFar.shortName}，${words.walked}`, '#/soFar'],
      [`${screenWords.products.shortName}，${words.walked}`, '#/products'],
      [`${screenWords.timing.shortName}，${words.here}`, '#/timing'],
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, null, null, 'step']);
  });

  it('leads back to a walked screen', async () => {
    const { user } = await renderApp({ walk: roadTo('timing'), hash: '#/map' });
    await drawing();
    await user.click(screen.getByRole('link', { name: new RegExp(`^${screenWords.soFar.shortName}`) }));
    await findPage(titleOf('soFar'));
    expect(screen.getByText(roadScreen.lookingBack)).toBeVisible();
  });

  it('tells the path walked in words', async () => {
    await renderApp({ walk: roadTo('products'), hash: '#/map' });
    const path = within(await screen.findByRole('region', { name: words.pathTitle })).getAllByRole('listitem');
    expect(path.map(({ textContent }) => textContent)).toEqual([
      screenWords.urgent.shortName,
      screenWords.soFar.shortName,
      `现在：${screenWords.products.shortName}`,
    ]);
  });

  it('shows where one is when asked', async () => {
    const { user } = await renderApp({ walk: roadTo('script'), hash: '#/map' });
    const here = await screen.findByRole('link', { name: `${screenWords.script.shortName}，${words.here}` });
    const shown = vi.fn();
    here.scrollIntoView = shown;
    await user.click(screen.getByRole('button', { name: words.toHere }));
    expect(shown).toHaveBeenCalledOnce();
    expect(here).toHaveFocus();
  });

  it('names arrows to other stages on a narrow screen, and draws them on a wide one', async () => {
    const { unmount } = await renderApp({ hash: '#/map' });
    const narrow = within(await stageList('assess')).getByText(exit);
    expect(narrow).toBeInTheDocument();
    unmount();
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
    await renderApp({ hash: '#/map' });
    expect(within(await stageList('assess')).queryByText(exit)).not.toBeInTheDocument();
  });

  it('has an equivalent in words', async () => {
    const { user } = await renderApp({ hash: '#/map' });
    await user.click(await screen.findByRole('link', { name: words.asText }));
    await findPage(allText.title);
  });
});
