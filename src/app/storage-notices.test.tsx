import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { dataPage } from '#words/overview/data-page.ts';
import { common } from '#words/shell/common.ts';
import { storageTrouble } from '#words/shell/storage.ts';
import { againPage } from '#words/today/again.ts';
import { start } from '#words/today/start.ts';
import { memoryRepository } from '../../tests/support/memory-repository.ts';
import { findPage, recordOf, renderApp } from '../../tests/support/render-app.tsx';
import { roadTo } from '../../tests/support/road-to.ts';
import { optionOf, titleOf } from '../../tests/support/words-of.ts';

const button = (name: string) => screen.getByRole('button', { name });
const notices = () =>
  Object.entries(storageTrouble)
    .filter(([name, text]) => name !== 'gotIt' && screen.queryByText(text) !== null)
    .map(([name]) => name);

describe('a notice about what is stored', () => {
  it.each(['blocked', 'newer', 'unreadable', 'oversized', 'partlyRead', 'notKept', 'nearlyFull'] as const)(
    'says that it is %s, until it is read',
    async (trouble) => {
      const { user } = await renderApp({ repository: memoryRepository({ trouble }) });
      expect(notices()).toEqual([trouble]);
      await user.click(button(storageTrouble.gotIt));
      expect(notices()).toEqual([]);
    },
  );

  it.each(['lastGood', 'lastGoodAlone'] as const)(
    'names the newest day of the copy that is used: %s',
    async (trouble) => {
      const records = [recordOf(roadTo('script'))];
      await renderApp({ hash: '#/', repository: memoryRepository({ records, trouble }) });
      const said = fill(storageTrouble[trouble], { on: weekdayText('2026-11-22') });
      expect(await screen.findByText(said)).toBeVisible();
      expect(said).toContain('2026 年 11 月 22 日');
    },
  );

  it.each([
    ['partlyRead', null, []],
    ['partlyRead', 'notKept', ['notKept']],
    ['nearlyFull', null, ['nearlyFull']],
  ] as const)('is of the case that is brought back: from %s to %s', async (trouble, opening, left) => {
    const records = [recordOf(roadTo('script')), recordOf(roadTo('script'), 'othercase')];
    const repository = memoryRepository({ records, trouble });
    const open = async (id: string) => ({ ...(await repository.open(id)), trouble: opening });
    const { user } = await renderApp({ hash: '#/data', repository: { ...repository, open } });
    expect(notices()).toEqual([trouble]);
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${dataPage.bringBack}`) }));
    await screen.findByRole('button', { name: start.resume });
    expect(notices()).toEqual(left);
  });

  it.each([
    ['partlyRead', []],
    ['blocked', ['blocked']],
  ] as const)('is not of the case before where another one is begun: %s', async (trouble, left) => {
    const repository = memoryRepository({ records: [recordOf(roadTo('script'))], trouble });
    const { user } = await renderApp({ hash: '#/again', repository });
    expect(notices()).toEqual([trouble]);
    await user.click(await screen.findByRole('button', { name: againPage.blank.begin }));
    await findPage(titleOf('urgent'));
    expect(notices()).toEqual(left);
  });

  it('is none where the case cannot be read for want of a connection: no new case takes its place', async () => {
    const repository = {
      ...memoryRepository({ records: [recordOf(roadTo('script'))] }),
      load: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
    };
    await renderApp({ repository });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(common.loadFailed.title);
    expect(button(common.loadFailed.retry)).toBeVisible();
    expect(repository.stored()).toHaveLength(1);
  });

  it('is not there when all is well', async () => {
    await renderApp({ walk: roadTo('script') });
    expect(notices()).toEqual([]);
  });

  it.each(['full', 'blocked'] as const)('says that saving is %s, and lets one go on', async (refuses) => {
    const { user, repository } = await renderApp({ repository: memoryRepository({ refuses }), hash: '#/urgent' });
    await user.click(button(optionOf('urgent', 'none')));
    await findPage(titleOf('soFar'));
    expect(notices()).toEqual([refuses]);
    repository.refuse(undefined);
    await user.click(button(optionOf('soFar', 'notYet')));
    await findPage(titleOf('products'));
    expect(notices()).toEqual([]);
    expect(Object.keys(repository.stored()[0]?.journey.answers ?? {})).toEqual(['urgent', 'soFar']);
  });
});

describe('another tab', () => {
  it('replaces an older record here and tells so', async () => {
    const { user, repository } = await renderApp({ walk: roadTo('timing') });
    await findPage(titleOf('timing'));
    act(() => repository.otherTabSaves({ ...recordOf(roadTo('script')), revision: 5 }));
    expect(notices()).toEqual(['replaced']);
    await user.click(button(storageTrouble.gotIt));
    await user.click(screen.getByRole('link', { name: '有商量' }));
    expect(await screen.findByText(`上次停在：${titleOf('script')}`)).toBeVisible();
  });

  it('is not answered by saving its record back', async () => {
    const newer = { ...recordOf(roadTo('script')), revision: 5 };
    const { user, repository } = await renderApp({ walk: roadTo('timing') });
    await findPage(titleOf('timing'));
    act(() => repository.otherTabSaves(newer));
    await user.click(button(storageTrouble.gotIt));
    expect(repository.saves()).toEqual([]);
    expect(repository.stored()).toEqual([newer]);
  });

  it('changes nothing by an older record', async () => {
    const { repository } = await renderApp({ walk: roadTo('timing') });
    await findPage(titleOf('timing'));
    act(() => repository.otherTabSaves({ ...recordOf(roadTo('script')), revision: 1 }));
    expect(notices()).toEqual([]);
  });

  it('changes nothing by another case', async () => {
    const { repository } = await renderApp({ walk: roadTo('timing') });
    await findPage(titleOf('timing'));
    act(() => repository.otherTabSaves({ ...recordOf(roadTo('script'), 'othercase'), revision: 9 }));
    expect(notices()).toEqual([]);
    expect(await findPage(titleOf('timing'))).toBeVisible();
  });

  it('wins when it saved first and its word never came', async () => {
    const newer = { ...recordOf(roadTo('script')), revision: 5 };
    const repository = memoryRepository({ records: [recordOf(roadTo('timing'))] });
    const { user } = await renderApp({ repository, hash: '#/timing' });
    await findPage(titleOf('timing'));
    repository.otherTabSavesUnheard(newer);
    await user.click(button(optionOf('timing', 'late90')));
    expect(await screen.findByText(storageTrouble.replaced)).toBeVisible();
    expect(repository.stored()).toEqual([newer]);
  });
});
