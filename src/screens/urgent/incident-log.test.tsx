import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { longestQuote } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { entryWords } from '#words/engine/entries.ts';
import { problems } from '#words/engine/problems.ts';
import { common } from '#words/shell/common.ts';
import { incidents as words } from '#words/urgent/incident-log.ts';
import { sisterOnSharedLink } from '../../../tests/stories/shared-link.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { optionOf } from '../../../tests/support/words-of.ts';

const row = (n: number) => within(screen.getByRole('group', { name: `第 ${n} 条` }));
const optional = (label: string) => `${label}${common.optional}`;

async function openLog() {
  const app = await renderApp({ walk: roadTo('harassment', sisterOnSharedLink), today: '2026-11-25' });
  await screen.findByRole('heading', { name: words.title });
  return app;
}

describe('what collectors did', () => {
  it('is kept as it is typed, as one of today until another day is chosen (K37)', async () => {
    const { user, repository } = await openLog();
    await user.type(row(1).getByLabelText(optional(words.said)), '明天就上门');
    expect(row(1).getByLabelText(words.on)).toHaveValue('2026-11-25');
    await user.clear(row(1).getByLabelText(words.on));
    expect(row(1).getByText(words.noDate)).toBeVisible();
    await user.type(row(1).getByLabelText(words.on), '2026-11-24');
    await user.type(row(1).getByLabelText(optional(words.at)), '22:40');
    await user.selectOptions(row(1).getByLabelText(words.kind), words.kinds.threat);
    expect(screen.getByText('已记下 1 条。')).toBeVisible();
    expect(repository.stored()[0]?.file.incidents).toEqual([
      { on: '2026-11-24', at: '22:40', kind: 'threat', said: '明天就上门' },
    ]);
  });

  it('says when a quote is as long as can be kept', async () => {
    const { user } = await openLog();
    const full = fill(problems.full, { most: String(longestQuote) });
    await user.type(row(1).getByLabelText(optional(words.said)), '还'.repeat(longestQuote - 1));
    expect(row(1).queryByText(full)).toBeNull();
    await user.type(row(1).getByLabelText(optional(words.said)), '钱还钱');
    expect(row(1).getByLabelText(optional(words.said))).toHaveValue(`${'还'.repeat(longestQuote - 1)}钱`);
    expect(row(1).getByText(full)).toBeVisible();
  });

  it('cannot lie ahead', async () => {
    const { user, repository } = await openLog();
    await user.type(row(1).getByLabelText(words.on), '2026-11-26');
    expect(row(1).getByText(problems.futureDate)).toBeVisible();
    expect(repository.stored()[0]?.file.incidents).toEqual([]);
  });

  it('says that it is kept without a day that lies ahead', async () => {
    const { user, repository } = await openLog();
    await user.type(row(1).getByLabelText(optional(words.said)), '明天就上门');
    await user.clear(row(1).getByLabelText(words.on));
    await user.type(row(1).getByLabelText(words.on), '2026-11-26');
    expect(screen.getByText(new RegExp(fill(words.keptUndated, { n: '1' })))).toBeVisible();
    expect(repository.stored()[0]?.file.incidents).toEqual([{ kind: 'other', said: '明天就上门' }]);
  });

  it('is kept, whether or not it has a day, and accuses nobody of what was not chosen, when the screen is left', async () => {
    const { user, repository } = await openLog();
    await user.type(row(1).getByLabelText(optional(words.said)), '明天就上门');
    await user.clear(row(1).getByLabelText(words.on));
    await user.click(screen.getByRole('button', { name: optionOf('harassment', 'noted') }));
    expect(repository.stored()[0]?.file.incidents).toEqual([{ kind: 'other', said: '明天就上门' }]);
  });

  it('grows and loses the row that is taken away, until it is put back', async () => {
    const { user, repository } = await openLog();
    await user.type(row(1).getByLabelText(words.on), '2026-11-24');
    await user.click(screen.getByRole('button', { name: words.add }));
    await user.type(row(2).getByLabelText(words.on), '2026-11-25');
    await user.click(screen.getByRole('button', { name: '删去第 1 条' }));
    expect(row(1).getByLabelText(words.on)).toHaveValue('2026-11-25');
    expect(screen.getByText('已记下 1 条。')).toBeVisible();
    expect(document.activeElement).toHaveTextContent(fill(entryWords.removed, { what: '第 1 条' }));
    await user.click(screen.getByRole('button', { name: entryWords.undo }));
    expect(repository.stored()[0]?.file.incidents).toMatchObject([{ on: '2026-11-24' }, { on: '2026-11-25' }]);
    expect(document.activeElement).toHaveTextContent(entryWords.undone);
  });

  it('is emptied by taking the only entry away, which can be put back', async () => {
    const { user, repository } = await openLog();
    await user.type(row(1).getByLabelText(optional(words.said)), '明天就上门');
    await user.click(screen.getByRole('button', { name: '删去第 1 条' }));
    expect(row(1).getByLabelText(optional(words.said))).toHaveValue('');
    expect(repository.stored()[0]?.file.incidents).toEqual([]);
    await user.click(screen.getByRole('button', { name: entryWords.undo }));
    expect(screen.queryByRole('group', { name: '第 2 条' })).toBeNull();
    expect(repository.stored()[0]?.file.incidents).toMatchObject([{ said: '明天就上门' }]);
  });
});
