import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import type { CaseFile, CourtNote } from '#case/schemas.ts';
import { courtPapers } from '#machines/court-papers.ts';
import { letterWords } from '#words/documents/letter.ts';
import { names } from '#words/names.ts';
import { result } from '#words/result/result.ts';
import { shared } from '#words/share/shared.ts';
import { scriptWords } from '#words/speech/script.ts';
import { quickTrack } from '../stories/beginnings.ts';
import { counterOfferAccepted } from '../stories/counter-offers.ts';
import { judgmentWhileTalking, paymentOrderNineDays } from '../stories/court.ts';
import { illnessZeroIncome } from '../stories/hard-nights.ts';
import { brotherHasDied } from '../stories/rare-situations.ts';
import { brokenByLender, missedAndRenegotiated } from '../stories/renegotiated.ts';
import { acceptedAtOnce } from '../stories/straight-road.ts';
import { fileWith } from './case-file.ts';
import { everySentence, type Said } from './every-sentence.ts';
import { invariants } from './invariants.ts';
import { linesBefore, roadTo } from './road-to.ts';
import { answer, change, journeyOf, type Walk, walkStory } from './story.ts';

/** A lie about a case, by the rule that finds it. */
const lies: readonly {
  readonly rule: string;
  readonly of: Walk;
  readonly lie: Said;
  /** What was noted about its first court paper. */
  readonly noted?: CourtNote;
}[] = [
  {
    rule: 'a debtor who has not missed',
    of: journeyOf(quickTrack('notYet', 'unsure').slice(0, -1)),
    lie: { where: 'script:phone', text: `我的花呗${scriptWords.timing.late90}。` },
  },
  {
    rule: 'an agreement in force',
    of: roadTo('checkIn', acceptedAtOnce),
    lie: { where: 'result:plan', text: result.planNone },
  },
  {
    rule: 'where the borrower has died',
    of: walkStory(brotherHasDied),
    lie: { where: 'script:phone', text: '我愿意还，每月还 300 元。' },
  },
  {
    rule: 'a plan that an agreement was the answer to',
    of: walkStory(brokenByLender),
    lie: { where: 'result:plan', text: result.planProposed },
  },
  {
    rule: 'who has paid all that was agreed',
    of: journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: 55_000, months: 1, first: '2026-11-20' }),
      answer('checkIn', 'paid'),
    ]),
    lie: { where: 'result:steps', text: result.steps.keep },
  },
  {
    rule: 'who told that the lender did not keep',
    of: walkStory(brokenByLender),
    lie: { where: 'document:missedPayment', text: '这一期没能按时还。' },
  },
  {
    rule: 'no part of a sentence',
    of: walkStory(acceptedAtOnce),
    lie: { where: 'script:chat', text: '本人还款困难，，因为失业了。' },
  },
  {
    rule: 'an agreed trial',
    of: roadTo('checkIn'),
    lie: { where: 'document:missedPayment', text: '按约定，还没还的一共 2,100 元。' },
  },
  {
    rule: 'what is agreed by word of mouth',
    of: journeyOf([
      ...linesBefore('written', acceptedAtOnce),
      answer('written', 'oral'),
      answer('closeGaps', 'partly'),
      answer('finalTerms', 'given', { monthly: 55_000, months: 10, first: '2026-12-16' }),
    ]),
    lie: { where: 'document:courtAnswer', text: '双方已有约定（书面记录附后）：从某日起。' },
  },
  {
    rule: 'as many instalments',
    of: walkStory(missedAndRenegotiated),
    lie: { where: 'document:complaint', text: '我已按约还了 1 期，合计 850 元。' },
  },
  {
    rule: 'terms that newer ones replaced',
    of: roadTo('checkIn', acceptedAtOnce),
    lie: { where: 'result:plan', text: result.planInForce },
  },
  {
    rule: 'a loan that is not theirs',
    of: journeyOf([
      ...linesBefore('debts', acceptedAtOnce),
      answer('debts', 'given', [{ product: 'huabei' }, { product: 'jiebei', disputed: true }]),
    ]),
    lie: { where: 'script:phone', text: '我的花呗、借呗逾期还不到一个月。我愿意还。' },
  },
  {
    rule: 'what is unknown is never 0',
    of: journeyOf([...quickTrack('notYet').slice(0, -1), answer('leftOver', 'short')]),
    lie: { where: 'link:full', text: `${shared.left}：0 元` },
  },
  {
    rule: 'what is to be confirmed as proposed',
    of: roadTo('reply', acceptedAtOnce),
    lie: { where: 'agreement:as proposed', text: '请确认：共 10 期，每期 1 元。' },
  },
  {
    rule: 'a counter-offer calls unpayable',
    of: journeyOf([
      ...quickTrack('offer').slice(0, -1),
      answer('leftOver', 'given', 60_000),
      answer('counter', 'given', { monthly: 40_000, months: 12 }),
    ]),
    lie: { where: 'counterOffer:chat', text: '您说的每期 400 元我还不起。' },
  },
  {
    rule: 'what is asked for',
    of: roadTo('letter', acceptedAtOnce),
    lie: { where: 'script:chat', text: `我请求：${names.asks.papers}。` },
  },
  {
    rule: 'the counterparty',
    of: roadTo('letter', acceptedAtOnce),
    lie: { where: 'document:letter', text: `致：${names.unnamedLender}` },
  },
  {
    rule: 'a past day',
    of: roadTo('letter', acceptedAtOnce),
    lie: { where: 'script:phone', text: '2026 年 1 月 5 日再跟您说明情况。' },
  },
  {
    rule: 'a day promised',
    of: roadTo('script', acceptedAtOnce),
    lie: { where: 'call:safe', text: '2026 年 12 月 24 日前答复您。' },
  },
  {
    rule: 'while a claim may have expired',
    of: journeyOf(quickTrack('notYet', 'late3Years')),
    lie: { where: 'script:phone', text: '我愿意还，每月还 300 元。' },
  },
  {
    rule: 'what belongs to one debt',
    of: roadTo('letter'),
    lie: { where: 'document:letter', text: letterWords.timing.late30 },
  },
  {
    rule: 'nothing the person did not say',
    of: roadTo('letter'),
    lie: { where: 'document:letter', text: '我前一段消费超出了收入，现在已经停下来。' },
  },
  {
    rule: 'what is done',
    of: journeyOf([...linesBefore('agreementCheck', acceptedAtOnce)]),
    lie: { where: 'result:plan', text: result.planProposed },
  },
  {
    rule: 'a counter-offer can be paid',
    of: journeyOf(linesBefore('counterCheck', counterOfferAccepted)),
    lie: { where: 'counterOffer:chat', text: '长'.repeat(201) },
  },
  {
    rule: 'what was handed in to a court',
    of: roadTo('soFar', paymentOrderNineDays),
    noted: { done: [{ on: '2026-11-20', what: 'sent' }] },
    lie: { where: 'result:steps', text: '先办法院的事：支付令，2026 年 11 月 27 日前办好。' },
  },
  {
    rule: 'a court paper that is over',
    of: roadTo('soFar', paymentOrderNineDays),
    noted: { done: [], closedOn: '2026-11-22' },
    lie: { where: 'script:phone', text: '我收到了法院的支付令，请您一起记录。' },
  },
  {
    rule: 'a day of a court that has passed',
    of: roadTo('soFar', paymentOrderNineDays),
    lie: { where: 'banner', text: '支付令：2026 年 11 月 20 日（星期五）前办好' },
  },
  {
    rule: 'a settled case',
    of: journeyOf([...linesBefore('checkIn', acceptedAtOnce), answer('checkIn', 'cleared')]),
    lie: { where: 'link:full', text: `${shared.owed}：9,600 元` },
  },
];

describe('a lie about a case', () => {
  it.each(lies)('is found: $rule', ({ rule, of, lie, noted }) => {
    const [paper] = courtPapers(of.journey);
    const court = paper === undefined || noted === undefined ? {} : { [paper.key]: noted };
    const told = everySentence({ journey: of.journey, file: fileWith({ court }), today: of.today });
    const found = invariants.find(({ name }) => name.startsWith(rule));
    expect(found?.broken(told)).toEqual([]);
    expect(found?.broken({ ...told, said: [...told.said, lie] })).not.toEqual([]);
  });

  it('is found where a judgment is left out', () => {
    const { journey, today } = walkStory(judgmentWhileTalking);
    const told = everySentence({ journey, file: emptyFile, today });
    const rule = invariants.find(({ name }) => name.startsWith('a judgment is named'));
    expect(rule?.broken(told)).toEqual([]);
    const said = told.said.map(({ where, text }) => ({ where, text: text.split('法院').join('') }));
    expect(rule?.broken({ ...told, said })).toContain('script:phone');
  });

  it('is found where a letter leaves out an objection that was handed in', () => {
    const { journey, today } = roadTo('letter', acceptedAtOnce);
    const withOrder = journeyOf([
      ...linesBefore('letter', acceptedAtOnce),
      change('urgent', 'given', ['court']),
      ...paymentOrderNineDays.lines.slice(1, 6).filter(({ does }) => does === 'answer'),
    ]);
    expect(journey.answers.terms).toEqual(withOrder.journey.answers.terms);
    const [order] = courtPapers(withOrder.journey);
    const court = order && { [order.key]: { done: [{ on: '2026-11-20', what: 'sent' }] } };
    const told = everySentence({
      journey: withOrder.journey,
      file: fileWith({ court: court as CaseFile['court'] }),
      today,
    });
    const rule = invariants.find(({ name }) => name.startsWith('an objection, an answer'));
    expect(rule?.broken(told)).toEqual([]);
    const said = told.said.map(({ where, text }) => ({ where, text: text.split('提出书面异议').join('') }));
    expect(rule?.broken({ ...told, said })).not.toEqual([]);
  });

  it('is found where a listed loan is named that may not be theirs', () => {
    const { journey, today } = journeyOf([
      ...linesBefore('submit', acceptedAtOnce),
      change('urgent', 'given', ['notMine']),
      answer('notMyLoan', 'others'),
    ]);
    const told = everySentence({ journey, file: emptyFile, today });
    const rule = invariants.find(({ name }) => name.startsWith('while a listed loan may be'));
    expect(rule?.broken(told)).toEqual([]);
    const lie = { where: 'document:letter', text: '1. 花呗：6,000 元，我愿意还。' } as const;
    expect(rule?.broken({ ...told, said: [...told.said, lie] })).toHaveLength(2);
  });

  it('is found by every rule but the four that need more than a word', () => {
    const named = lies.map(({ rule }) => rule);
    expect(
      invariants.filter(({ name }) => !named.some((rule) => name.startsWith(rule))).map(({ name }) => name),
    ).toEqual([
      'a judgment is named wherever a plan or a request is put forward',
      'a disputed loan stands in no total and in no promise',
      'while a listed loan may be one that is not theirs, none is named as owed and nothing is promised',
      'an objection, an answer or an appeal that was handed in is said in the letter that names the paper',
    ]);
    const { journey, today } = roadTo('asks', illnessZeroIncome);
    const told = everySentence({ journey, file: emptyFile, today });
    const loan = { product: 'jiebei', total: 150_000, disputed: true } as const;
    const rule = invariants.find(({ name }) => name.startsWith('a disputed loan'));
    expect(rule?.broken({ ...told, brief: { ...told.brief, debts: [...told.brief.debts, loan] } })).not.toEqual([]);
  });
});
