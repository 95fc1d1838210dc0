import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { HouseholdView, SharedNegotiation } from '#share/household-view.ts';
import { encodeLink } from '#share/link.ts';
import { fill } from '#text/fill.ts';
import { exportCalendarWords, exportWords } from '#words/documents/export.ts';
import { result } from '#words/result/result.ts';
import { link } from '#words/share/link.ts';
import { shared } from '#words/share/shared.ts';
import { keepFiles } from '../../../tests/support/fake-browser.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { sharedHousehold, sharedView, wholeTerms } from '../../../tests/support/shared-view.ts';
import { titleOf } from '../../../tests/support/words-of.ts';
import { sharedEvents } from './shared-events.ts';

const view = sharedHousehold;
const hash = encodeLink(view);
const title = fill(shared.all.title, { n: '5' });
const copied = () => navigator.clipboard.readText();
const button = (name: string) => screen.getByRole('button', { name });
const rowsOf = (part: HTMLElement) =>
  within(part)
    .getAllByRole('term')
    .map((term) => `${term.textContent} ${term.nextElementSibling?.textContent}`.replace(/\s/g, ' '));

describe('a shared link of all negotiations', () => {
  it('lists each with its rows, what they come to, and how many are left out', async () => {
    await renderApp({ hash });
    await findPage(title);
    expect(rowsOf(screen.getByRole('region', { name: shared.all.together }))).toEqual([
      '每月剩余 700 元',
      '每月已约定 562 元',
      '欠款总额 31,000 元，另有 1 笔不知道多少',
    ]);
    const items = within(screen.getByRole('list', { name: shared.all.each })).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('p')?.textContent)).toEqual([
      '第 1 家：借呗',
      '第 2 家：花呗',
      '第 3 家：信用购',
    ]);
    expect(items[0] && rowsOf(items[0])).toEqual([
      '方案 分期还',
      '约定怎么还 从 2026 年 11 月 30 日起每月还 550 元、共 3 期（最后一期 420 元，每期另收 12 元）',
      '提过方案 1 次',
      `接下来 ${result.steps.keep}`,
    ]);
    expect(items[1] && rowsOf(items[1]).slice(0, 4)).toEqual([
      '方案 先试行几个月，再复核',
      '每期 350 元',
      '期数 6 期',
      '第一次还款 2026 年 12 月 16 日（星期三）',
    ]);
    expect(items[2]).toHaveTextContent(shared.settled);
    expect(items[2]).not.toHaveTextContent('提过方案');
    expect(items[2]?.querySelector('dl')).toBeNull();
    expect(screen.getByText(fill(shared.all.leftOut, { n: '2' }))).toBeVisible();
  });

  it('is copied again as a whole link, and as a text', async () => {
    const { user } = await renderApp({ hash: `${hash}&shareTo=weixin` });
    await findPage(title);
    expect(location.hash).toBe('#s1');
    await user.click(button(link.copy));
    expect(await copied()).toBe(`${location.origin}/${hash}`);
    await user.click(button(exportWords.copy));
    const text = await copied();
    for (const line of ['第 1 家：借呗', '已经还清', '每月已约定：562 元', '第一次还款：2026 年 12 月 16 日（星期三）'])
      expect(text.split('\n')).toContain(line);
    for (const name of [exportWords.picture, exportWords.word, exportWords.text]) expect(button(name)).toBeVisible();
  });

  it('gives its days to a calendar, each with what it is about', async () => {
    const saved = keepFiles();
    const { user } = await renderApp({ hash, today: '2026-11-21' });
    await user.click(await screen.findByRole('button', { name: exportCalendarWords.add }));
    await waitFor(() => expect(saved.length).toBe(1));
    const text = (await saved[0]?.blob.text())?.replace(/\r\n /g, '') ?? '';
    expect(text.match(/(?<=DTSTART;VALUE=DATE:)\d+/g)).toEqual(['20261130', '20261216', '20261230', '20270130']);
    expect(text).toMatch(/借呗：2026.*第 3 次，共 3 次，这次 432\s元/);
  });

  it('suggests nothing to a case of one’s own', async () => {
    const { user } = await renderApp({ hash });
    await findPage(title);
    expect(screen.queryByText(shared.ownHint)).toBeNull();
    await user.click(button(shared.own));
    await findPage(titleOf('urgent'));
  });

  it('does not touch the own case', async () => {
    const { repository } = await renderApp({ walk: roadTo('script'), hash });
    await findPage(title);
    expect(repository.saves()).toEqual([]);
  });

  it('says so where all are settled', async () => {
    const settled = view.negotiations.slice(2);
    await renderApp({ hash: encodeLink({ ...view, negotiations: settled, leftOut: 0 }) });
    await findPage(shared.titleSettled);
    expect(screen.queryByRole('region', { name: shared.all.together })).toBeNull();
    expect(screen.queryByRole('button', { name: exportCalendarWords.add })).toBeNull();
  });
});

describe('the days of several negotiations', () => {
  it('stay apart where the same amount falls on the same day', () => {
    const same = view.negotiations[1] as SharedNegotiation;
    const twice: HouseholdView = { ...view, negotiations: [same, same] };
    expect(sharedEvents(twice, '2026-11-21').map(({ uid }) => uid)).toEqual([
      'shared-2026-12-16-35000@youshangliang',
      'shared-2026-12-16-35000-1@youshangliang',
    ]);
  });
});

describe('agreed terms that are more than equal instalments', () => {
  const figures = { left: 70_000, owed: 3_100_000, ...wholeTerms };

  it.each(['onTrack', 'script'] as const)('are told whole, and give every day they name: %s', (at) => {
    expect(
      sharedEvents({ ...sharedView, screen: at, figures }, '2026-12-01').map(({ on, title: what, description }) => [
        on,
        what,
        description?.match(/这次 (\d+)/)?.[1],
      ]),
    ).toEqual([
      ['2026-12-30', shared.dates.agreedTitle, '562'],
      ['2027-01-30', shared.dates.agreedTitle, '432'],
    ]);
  });

  it('stand in one row in place of three', async () => {
    await renderApp({ hash: encodeLink({ ...sharedView, screen: 'onTrack', figures }) });
    await findPage(shared.title);
    const rows = rowsOf(screen.getByRole('main'));
    expect(rows.slice(-1)).toEqual([
      '约定怎么还 从 2026 年 11 月 30 日起每月还 550 元、共 3 期（最后一期 420 元，每期另收 12 元）',
    ]);
    expect(rows.filter((row) => /^(每期|期数|第一次还款) /.test(row))).toEqual([]);
  });
});
