import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { encodeLink } from '#share/link.ts';
import { keptLink, takeLinks } from '#storage/kept-links.ts';
import { watchRemovals } from '#storage/removals.ts';
import { shared } from '#words/share/shared.ts';
import { deleteAll } from '#words/shell/delete-all.ts';
import { findPage, renderApp } from '../../tests/support/render-app.tsx';
import { roadTo } from '../../tests/support/road-to.ts';
import { sharedView } from '../../tests/support/shared-view.ts';

const hash = encodeLink(sharedView);
const other = encodeLink({
  ...sharedView,
  figures: { left: 70_000, owed: 960_000, instalment: null, months: null, first: null },
});

/** Goes to an entry of the history, as the browser's Back and Forward do. */
const arrivesAt = (address: string, state: unknown) =>
  act(async () => {
    history.replaceState(state, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state }));
  });

const sharedOf = (): string => history.state.shared;

beforeEach(() => {
  takeLinks();
});

describe('a link that is looked at', () => {
  it('is neither in the address nor in the history, and each entry shows its own', async () => {
    const { unmount } = await renderApp({ hash });
    await findPage(shared.title);
    const first = sharedOf();
    expect([location.hash, history.state]).toEqual(['#s1', { shared: first }]);
    await arrivesAt(`/${other}`, null);
    expect(await screen.findByText('9,600 元')).toBeVisible();
    const second = sharedOf();
    expect([location.hash, history.state]).toEqual(['#s1', { shared: second }]);
    expect([first, second].filter((id) => /[#.]/.test(id))).toEqual([]);
    await arrivesAt('/#s1', { shared: first });
    expect(await screen.findByText('31,000 元')).toBeVisible();
    unmount();
    await renderApp({ hash: '#s1', state: { shared: second } });
    expect(await screen.findByText('9,600 元')).toBeVisible();
  });

  it('is no other one where its entry outlasts it', async () => {
    const { unmount } = await renderApp({ hash });
    await findPage(shared.title);
    const first = history.state;
    unmount();
    takeLinks();
    await renderApp({ hash: other });
    expect(await screen.findByText('9,600 元')).toBeVisible();
    await arrivesAt('/#s1', first);
    await findPage(shared.empty.title);
  });

  it('is taken out of the entries of an earlier release', async () => {
    await renderApp({ hash: '#s1', state: { shared: hash, depth: 2 } });
    expect(await screen.findByText('31,000 元')).toBeVisible();
    expect(history.state).toEqual({ shared: expect.not.stringContaining('#'), depth: 2 });
    expect(keptLink(sharedOf())).toBe(hash);
  });

  it('stays in the entry only where the browser keeps nothing for a tab', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    await renderApp({ hash });
    await findPage(shared.title);
    expect([location.hash, history.state]).toEqual(['#s1', { shared: hash }]);
  });

  it('is gone with everything else, and no way back leads to it', async () => {
    watchRemovals();
    const { user } = await renderApp({ walk: roadTo('script'), hash });
    await findPage(shared.title);
    const entry = history.state;
    await user.click(screen.getByRole('button', { name: deleteAll.title }));
    await user.click(screen.getByRole('button', { name: deleteAll.confirm }));
    expect(await screen.findByText(deleteAll.done)).toBeVisible();
    expect(JSON.stringify({ ...sessionStorage })).toBe('{}');
    await arrivesAt('/#s1', entry);
    await findPage(shared.empty.title);
  });

  it('stays while it is looked at, though another page makes the tab forget it', async () => {
    const { unmount } = await renderApp({ hash });
    await findPage(shared.title);
    const entry = history.state;
    unmount();
    await renderApp({ hash: '#s1', state: entry });
    expect(await screen.findByText('31,000 元')).toBeVisible();
    takeLinks();
    await arrivesAt('/#s1', entry);
    expect(screen.getByText('31,000 元')).toBeVisible();
    await arrivesAt('/#/about', null);
    await arrivesAt('/#s1', entry);
    await findPage(shared.empty.title);
  });
});
