import { describe, expect, it } from 'vitest';
import type { Debt } from '#model/values.ts';
import { scheduleOf } from '#rules/schedule.ts';
import { summonsWithEarlierDay } from '../../tests/stories/court.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { linesBefore, roadTo } from '../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../tests/support/story.ts';
import { textOf } from './blocks/document.ts';
import type { DocumentId } from './registry.ts';
import { documentOf } from './registry.ts';

const debts: readonly Debt[] = [
  { product: 'xinyonggou', lender: '甲银行', total: yuan(3_000) },
  { product: 'xinyongdai', lender: '乙银行', total: yuan(4_000) },
];
const terms = { monthly: yuan(600), months: 2, first: '2026-12-16' } as const;
const agreed = [...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', terms)] as const;
const proposed = briefOfWalk(journeyOf(linesBefore('submit', acceptedAtOnce)));
const kept = briefOfWalk(journeyOf([...agreed, answer('checkIn', 'missed')]));
const old = { ...proposed, facts: { ...proposed.facts, timing: { band: 'late3Years', on: '2026-11-20' } } } as const;

describe('a document of a case about debts to two banks', () => {
  it.each<[DocumentId, typeof kept, RegExp]>([
    ['letter', proposed, /^致：【一家一份，写收这一份的那家；下面只留欠这家的】$/m],
    ['letter', old, /^致：【一家一份，写收这一份的那家；下面只留欠这家的】$/m],
    ['missedPayment', kept, /^致：【写和你约定的那一家】$/m],
    ['schedule', kept, /^还给：【写收这些钱的那一家】$/m],
    ['complaint', kept, /^致：【一次投诉一家，写这一家；下面只留它的事】$/m],
  ])('is for one of them, which is left to be told: %s', (id, brief, to) => {
    expect(textOf(documentOf(id, { ...brief, debts }))).toMatch(to);
    const toOne = textOf(documentOf(id, { ...brief, debts: debts.slice(0, 1) }));
    expect(toOne).toMatch(/^(致|还给)：甲银行$/m);
    expect(toOne).not.toMatch(/【[^】]*一家|【[^】]*这家/);
  });

  it('tells whose each debt is, and neither their sum nor a plan of both as one of theirs', () => {
    const owed = yuan(7_000);
    const letter = textOf(documentOf('letter', { ...proposed, debts, owed }));
    expect(letter).toMatch(/1\. 甲银行信用购：3,000 元.*\n2\. 乙银行信用贷：4,000 元/);
    expect(letter).not.toContain('以贵司账单为准');
    expect(letter).toContain('【上面和附表的金额是几家加起来的，只写给这家的一份】');
    expect(textOf(documentOf('complaint', { ...kept, debts }))).toContain('甲银行信用购：3,000 元\n乙银行信用贷');
  });

  it.each<[string, Debt['product'], RegExp]>([
    ['the platform lends under', 'jiebei', /1\. 甲银行借呗：3,000 元.*\n2\. 乙银行借呗：4,000 元/],
    ['a bank lends under', 'xinyongdai', /1\. 甲银行信用贷：3,000 元.*\n2\. 乙银行信用贷：4,000 元/],
    ['of another kind', 'unsure', /1\. 甲银行的欠款：3,000 元.*\n2\. 乙银行的欠款：4,000 元/],
  ])('names those of one product that %s by their lenders', (_, product, lines) => {
    const alike = debts.map((debt) => ({ ...debt, product }));
    expect(textOf(documentOf('letter', { ...proposed, debts: alike }))).toMatch(lines);
    const matter = textOf(documentOf('letter', { ...old, debts: alike }));
    expect(matter).toMatch(/^1\. 甲银行.*\n2\. 乙银行/m);
  });

  it('names a loan of another bank that the person never took by that bank', () => {
    const [own] = debts.map((debt) => ({ ...debt, product: 'xinyongdai' as const }));
    const disputedLoans: readonly Debt[] = [{ product: 'xinyongdai', lender: '丙银行股份有限公司', disputed: true }];
    const letter = textOf(documentOf('letter', { ...proposed, debts: own ? [own] : [], disputedLoans }));
    expect(letter).toContain('1. 甲银行信用贷：');
    expect(letter).toContain('另有一笔丙银行信用贷不是我本人借的');
  });

  describe('in the answer to a claim', () => {
    const [matter] = briefOfWalk(roadTo('soFar', summonsWithEarlierDay)).court;
    if (matter === undefined) throw new Error('no summons');
    const alike = [
      { product: 'jiebei', lender: '甲银行', total: yuan(18_000) },
      { product: 'jiebei', lender: '乙银行', total: yuan(9_000) },
    ] as const;
    const plan = { plan: 'steady', monthly: yuan(750), months: 36, first: '2026-12-10' } as const;
    const answerAbout = (lender: string | null, listed: readonly Debt[]) =>
      textOf(
        documentOf('courtAnswer', {
          ...proposed,
          debts: listed,
          court: [{ ...matter, product: lender === null ? null : 'jiebei', lender }],
          left: { amount: yuan(1_500), exact: true },
          facts: { ...proposed.facts, plan, letterIsReady: true },
          schedule: scheduleOf(plan, yuan(27_000)),
        }),
      );

    it('offers the court what of the plan falls to the debt that is sued for', () => {
      expect(answerAbout('甲银行', alike)).toMatch(/每月\s500\s元，共\s36\s期/);
      expect(answerAbout('乙银行', alike)).toMatch(/每月\s250\s元，共\s36\s期/);
      expect(answerAbout(null, alike.slice(0, 1))).toMatch(/每月\s750\s元/);
    });

    it('leaves a place where it does not know which, or not how much', () => {
      const unknown = alike.map(({ total: _, ...debt }) => debt);
      for (const text of [answerAbout(null, alike), answerAbout('甲银行', unknown)]) {
        expect(text).toContain('每月 【只写这一笔的金额】');
        expect(text).not.toMatch(/750\s元/);
      }
    });
  });
});
