import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TodayContext } from '#case/today.ts';
import { type SourceId, sourceList } from '#content/source-list.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import { checkHoldsDays } from '#rules/freshness.ts';
import { sourcesWords } from '#words/engine/sources.ts';
import { SourceDisclosure } from './sentence.tsx';

const notice = () => screen.queryByRole('list', { name: sourcesWords.stale });

/** The disclosure on a day, once its parts are loaded. */
async function show(ids: readonly SourceId[], today: IsoDate) {
  render(
    <TodayContext value={today}>
      <SourceDisclosure ids={ids} />
    </TodayContext>,
  );
  await screen.findByText(sourcesWords.asOfToday);
}

const lineOf = (id: SourceId) => screen.getByText(new RegExp(sourceList[id].publisher)).closest('li');
const halfYear = (id: SourceId, more = 0) => addDays(sourceList[id].checkedOn, checkHoldsDays + more);

const old = '核对于 2026 年 11 月 22 日已经超过半年没有再核对，可能变了，先在 App 或官方页面确认。';
const ended = '个人不良贷款批量转让试点公布的期限是 2026 年 12 月 31 日，已经过了。还算不算数，先在官方页面确认。';

describe('a source that was checked long ago', () => {
  it('says nothing while the check holds', async () => {
    await show(['lender-company'], halfYear('lender-company'));
    expect(notice()).toBeNull();
    expect(lineOf('lender-company')).not.toHaveTextContent('超过半年');
  });

  it('says so in its line, and above all lines how many there are', async () => {
    await show(['lender-company', 'partner-list', 'complaint-rules'], halfYear('lender-company', 1));
    expect(lineOf('lender-company')).toHaveTextContent(old);
    expect(lineOf('complaint-rules')).not.toHaveTextContent('超过半年');
    expect(notice()).toHaveTextContent('这一页有 2 条依据超过半年没有核对，可能变了，先在 App 或官方页面确认。');
  });

  it('is no rule of this tool', async () => {
    await show(['own-rule'], '2099-01-01');
    expect(notice()).toBeNull();
    expect(lineOf('own-rule')).not.toHaveTextContent('超过半年');
  });
});

describe('a source of something that ends', () => {
  it.each(['2026-12-30', '2026-12-31'] as const)('says nothing on %s', async (today) => {
    await show(['sale-pilot'], today);
    expect(notice()).toBeNull();
    expect(lineOf('sale-pilot')).not.toHaveTextContent('已经过了');
  });

  it('says on the day after, in its line and without opening anything, that it has', async () => {
    await show(['sale-pilot', 'lender-company'], '2027-01-01');
    expect(lineOf('sale-pilot')).toHaveTextContent(ended);
    expect(notice()).toHaveTextContent(ended);
    expect(notice()).toBeVisible();
  });
});

describe('an old text', () => {
  it('says how old it is', async () => {
    await show(['central-bank-hotline'], '2026-11-29');
    expect(lineOf('central-bank-hotline')).toHaveTextContent('原文已有 12 年，用前再核对一下。');
    expect(notice()).toBeNull();
  });

  it('is no law: it does not weaken with the years', async () => {
    await show(['procedure-interpretation-31'], '2027-11-29');
    expect(lineOf('procedure-interpretation-31')).not.toHaveTextContent('原文已有');
  });
});
