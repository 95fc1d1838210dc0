import { expect, it } from 'vitest';
import { emptyJourney } from '#model/answers.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { fileWith } from '../../../tests/support/case-file.ts';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf, yuan } from '../../../tests/support/story.ts';
import { otherCaseLines } from './other-case-lines.ts';

const linesOf = (walk: { readonly journey: Parameters<typeof otherCaseLines>[0]['journey'] }) =>
  otherCaseLines({ lastTouched: '2026-11-22', journey: walk.journey, file: fileWith() });
const on = '最近一次：2026 年 11 月 22 日（星期日）';

it('K46: names another case by what is owed, to whom, how far it has come and when it was last answered', () => {
  expect(linesOf(journeyOf(linesBefore('script', lateTwelveDaysJobLoss)))).toEqual({
    about: '花呗、借呗',
    state: `联系 · ${on}`,
  });
  expect(linesOf(journeyOf(linesBefore('checkIn', acceptedAtOnce)))).toEqual({ about: '借呗', state: `还款 · ${on}` });
  const elsewhere = journeyOf([
    ...linesBefore('debts', lateTwelveDaysJobLoss),
    answer('debts', 'given', [{ product: 'jiebei', lender: '某某银行', total: yuan(900) }]),
  ]);
  expect(linesOf(elsewhere).about).toBe('花呗、借呗，重庆蚂蚁消费金融有限公司、某某银行');
});

it('names one of which little is known by that, and one in an urgent matter by its road', () => {
  expect(otherCaseLines({ lastTouched: null, journey: emptyJourney, file: fileWith() })).toEqual({
    about: '还没填欠的是哪几样',
    state: '评估 · 还没有答过题',
  });
  const court = journeyOf([
    ...linesBefore('script', lateTwelveDaysJobLoss),
    change('urgent', 'given', ['court']),
    answer('courtPaper', 'summons'),
  ]);
  expect(linesOf(court)).toEqual({ about: '花呗、借呗', state: `联系 · ${on}` });
});

it('puts a name of the person’s own first, and says beside it what the case is about', () => {
  const { journey } = journeyOf(linesBefore('script', lateTwelveDaysJobLoss));
  expect(otherCaseLines({ lastTouched: '2026-11-22', journey, file: fileWith({ name: '妈妈' }) })).toEqual({
    about: '妈妈',
    state: `花呗、借呗 · 联系 · ${on}`,
  });
});

it('names the buyer once the only debt was sold and the sale verified, the lender before', () => {
  const atBank = [
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['xinyongdai']),
    answer('timing', 'late30'),
  ];
  const aboutOf = (lines: Parameters<typeof journeyOf>[0], file = fileWith()) => {
    const journey = { ...journeyOf(lines).journey, counterparty: { kind: 'bank', name: '宁波银行' } } as const;
    return otherCaseLines({ lastTouched: null, journey, file }).about;
  };
  const sold = [...atBank, change('urgent', 'given', ['sold']), answer('debtSold', 'real')];
  expect(aboutOf(atBank)).toBe('信用贷，宁波银行');
  expect(aboutOf(sold)).toBe('信用贷，买下这笔债的新公司');
  expect(aboutOf(sold, fileWith({ buyer: '某某资产公司' }))).toBe('信用贷，某某资产公司');
});
