import { describe, expect, it } from 'vitest';
import { isIsoDate } from '#model/dates.ts';
import {
  highestRate,
  lastPayableDay,
  longestMessage,
  longestMonth,
  longestQuote,
  mostInstalments,
  quickerShare,
  safeShare,
  trialMonths,
} from '#model/limits.ts';
import { monthlyIncome } from '#rules/budget.ts';
import { answerWithin } from '#rules/complaint.ts';
import { usualWorstMonth } from '#rules/counter-offer.ts';
import { courtTermDays } from '#rules/court-term.ts';
import { checkHoldsDays } from '#rules/freshness.ts';
import { courtLine } from '#rules/interest.ts';
import { monthsAhead } from '#rules/one-offs.ts';
import { suggestedDays } from '#rules/suggested-days.ts';
import { comeBackPanelWords } from '#words/assess/come-back-panel.ts';
import { documentsPage } from '#words/documents/documents-page.ts';
import { result } from '#words/result/result.ts';
import { lastTimeWords } from '#words/today/last-time.ts';
import { allTexts } from './support/words.ts';

interface Claim {
  /** What the words say of a rule. */
  readonly claim: string;
  readonly said: RegExp;
  /** Sentences that match and speak of something else. */
  readonly unless?: RegExp;
  /** Whether the rule is what they say. */
  readonly holds: boolean;
}

const aboutComplaints = /(15|30|60) 天.*答复|投诉.*(15|30|60) 天|15 天.*30 天.*60 天|15、30、60 天/;

/** Whoever changes a rule is told each sentence that is no longer true. */
const claims: readonly Claim[] = [
  {
    claim: 'the safe line is half of what is left',
    said: /剩余的一半|会对半|留一半|另一半|一半的保护线|\{left\} ÷ 2/,
    holds: safeShare.numerator / safeShare.denominator === 1 / 2,
  },
  {
    claim: 'the longest plan has sixty instalments',
    said: /60 期/,
    unless: /信用卡/,
    holds: mostInstalments === 60,
  },
  {
    claim: 'a quicker plan has at least a sixth fewer instalments',
    said: /六分之一/,
    holds: 1 - quickerShare.numerator / quickerShare.denominator === 1 - 5 / 6,
  },
  {
    claim: 'a trial lasts three to six months',
    said: /试行 3～6 个月/,
    holds: trialMonths.least === 3 && trialMonths.most === 6,
  },
  { claim: 'a payment day is one of 1 to 28', said: /1～28 日/, holds: lastPayableDay === 28 },
  { claim: 'a month has up to 31 days', said: /1～31 之间/, holds: longestMonth === 31 },
  { claim: 'a rate a year is below 100 %', said: /0～99\.99 之间/, holds: highestRate.year === 99_99 },
  { claim: 'a rate a day or month is below 10 %', said: /0～9\.9999 之间/, holds: highestRate.monthOrDay === 99_999 },
  { claim: 'a message of the chat has up to 200 characters', said: /每段不超过两百字/, holds: longestMessage === 200 },
  { claim: 'a quoted sentence has up to 200 characters', said: /最多 200 个字/, holds: longestQuote === 200 },
  { claim: 'a check holds for half a year', said: /超过半年没有/, holds: checkHoldsDays === 180 },
  {
    claim: 'one asks again after a week',
    said: /自己定(一个，建议)? 7 天|就定 7 天后|自己定一个，建议 7 天|一周后/,
    holds: suggestedDays.askAgain === 7,
  },
  { claim: 'one tries again after thirty days', said: /定 30 天后|^一个月后$/, holds: suggestedDays.retry === 30 },
  {
    claim: 'days are read from 2000 to 2099',
    said: /2000～2099/,
    holds: ['1999-12-31', '2000-01-01', '2099-12-31', '2100-01-01'].map(isIsoDate).join() === 'false,true,true,false',
  },
  { claim: 'large sums are asked for three months', said: /三个月内/, holds: monthsAhead === 3 },
  {
    claim: 'a court gives fifteen days',
    said: /15 天/,
    unless: aboutComplaints,
    holds: courtTermDays === 15,
  },
  {
    claim: 'a lender answers a complaint within 15, 30 or 60 days',
    said: aboutComplaints,
    holds: answerWithin.usual === 15 && answerWithin.complex === 30 && answerWithin.longest === 60,
  },
  {
    claim: 'the worst month usually has a fifth less income, or a sum of 1,000 yuan',
    said: /收入少 20%/,
    holds: usualWorstMonth.incomeCut === 20 && usualWorstMonth.emergency === 100_000,
  },
  {
    claim: 'what changes counts as the least of three months',
    said: /三个月里最少的/,
    holds: monthlyIncome({ every: 'changing', months: [300, 100, 200] }) === 100,
  },
  { claim: 'courts cut what is above 24 % a year', said: /24%/, holds: courtLine === 240_000 },
];

describe('what the words say of a rule', () => {
  it.each(claims)('is what the rule says: $claim', ({ said, unless, holds }) => {
    const sentences = allTexts.filter(({ text }) => said.test(text) && unless?.test(text) !== true);
    expect(sentences).not.toEqual([]);
    expect(holds ? [] : sentences).toEqual([]);
  });
});

describe('the title of a step in a label', () => {
  // Titles are questions, requests and whole sentences: no verb takes all of them as what it does.
  it.each([
    result.goOnAt,
    lastTimeWords.resumeAt,
    comeBackPanelWords.last,
    documentsPage.toQuestion,
    documentsPage.toNow,
  ])('is quoted, or called a step: %s', (label) => {
    expect(label).toMatch(/“\{title\}”$|(步|停在)：\{title\}$/);
  });
});
