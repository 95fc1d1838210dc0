import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { journeyAfter } from '#machines/journey.ts';
import { roadOf } from '#machines/road-view.ts';
import { emptyJourney, type Journey } from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import { largestFen, mostNegotiations } from '#model/limits.ts';
import { isAnswerTo } from '#model/screens.ts';
import type { Elsewhere } from '#model/values.ts';
import { budgetIn } from '#rules/case-facts.ts';
import { monthsToSave } from '#rules/one-offs.ts';
import { purseOf } from '#rules/purse.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { again, answer, change, journeyOf, yuan } from '../../tests/support/story.ts';
import { elsewhereOf as elsewhereBeside, elsewhereIn, withListed } from './elsewhere.ts';
import { leftHere } from './purse-now.ts';

const asked = journeyOf(linesBefore('terms', lateTwelveDaysJobLoss)).journey;
const owed = ((asked.answers.debts?.value ?? []) as readonly { readonly total?: number }[]).reduce(
  (sum, { total = 0 }) => sum + total,
  0,
);
const elsewhereOf = (journeys: readonly Journey[]) =>
  elsewhereIn(journeys.map((journey) => ({ journey, file: emptyFile })));
const withOthers = (journey: Journey, counterparty: Counterparty): Journey => ({ ...journey, counterparty });

const debt = { product: 'huabei', total: largestFen } as const;
const largest = { event: 'given', value: [debt, debt], on: '2026-11-22' } as const;

describe('what other negotiations take out of the purse', () => {
  it('is nothing where there are none, or nobody has said what is owed', () => {
    expect(elsewhereOf([])).toEqual({ agreed: 0, open: 0, owed: 0 });
    expect(elsewhereOf([emptyJourney])).toEqual({ agreed: 0, open: 0, owed: 0 });
  });

  it('is what is owed in those that are still open', () => {
    expect(owed).toBeGreaterThan(0);
    expect(elsewhereOf([asked, asked])).toEqual({ agreed: 0, open: 2, owed: 2 * owed });
  });

  it('counts one whose balance is not known, and then no balance', () => {
    const unknown = journeyOf(linesBefore('debts', lateTwelveDaysJobLoss)).journey;
    expect(elsewhereOf([asked, unknown])).toEqual({ agreed: 0, open: 2, owed: 0 });
  });

  it('counts of each list only what is owed to its own counterparty', () => {
    expect(elsewhereOf([withOthers(asked, { kind: 'platform' })])).toEqual({ agreed: 0, open: 1, owed });
    expect(elsewhereOf([withOthers(asked, { kind: 'other', name: '某某小贷' })])).toEqual({
      agreed: 0,
      open: 0,
      owed: 0,
    });
  });

  it('is the next instalment of an agreement in force, until all is paid', () => {
    const lines = linesBefore('checkIn', acceptedAtOnce);
    const agreed = journeyOf(lines).journey;
    const monthly = roadOf(agreed).facts.inForce?.monthly;
    expect(monthly).toBeGreaterThan(0);
    expect(elsewhereOf([agreed])).toEqual({ agreed: monthly, open: 0, owed: 0 });
    expect(elsewhereOf([journeyOf([...lines, answer('checkIn', 'missed')]).journey])).toMatchObject({
      agreed: monthly,
    });
    expect(elsewhereOf([journeyOf([...lines, answer('checkIn', 'cleared')]).journey])).toEqual({
      agreed: 0,
      open: 0,
      owed: 0,
    });
  });

  describe('of what was agreed to be paid a single time', () => {
    const once = { monthly: yuan(3000), months: 1, first: '2026-12-16' } as const;
    const agreed = [...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', once)];
    const { journey } = journeyOf(agreed);
    const since = journey.answers.finalTerms?.on ?? '2026-11-22';
    const due: Elsewhere = { agreed: 0, open: 0, owed: 0, once: [{ on: '2026-12-16', amount: yuan(3000), since }] };

    it('is that payment on its day and nothing each month, until it is paid', () => {
      expect(elsewhereOf([journey])).toEqual(due);
      const payments = [{ on: '2026-12-01', amount: yuan(1000), after: journey.answers.finalTerms?.nth ?? 0 }] as const;
      expect(elsewhereIn([{ journey, file: { ...emptyFile, payments } }])).toEqual({
        ...due,
        once: [{ on: '2026-12-16', amount: yuan(2000), since }],
      });
      const paid = journeyOf([...agreed, answer('checkIn', 'paid')]).journey;
      expect(elsewhereOf([paid])).toEqual({ agreed: 0, open: 0, owed: 0 });
    });

    it('is what is paid at once besides the instalments of an agreement', () => {
      const upFront = { amount: yuan(500), on: '2026-12-01' } as const;
      const terms = { monthly: yuan(300), months: 9, first: '2026-12-16', upFront } as const;
      const both = journeyOf([...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', terms)]);
      expect(elsewhereOf([both.journey])).toEqual({
        agreed: yuan(300),
        open: 0,
        owed: 0,
        once: [{ ...upFront, since }],
      });
    });

    it.each(['2026-11-22', '2027-02-16', '2027-05-20'] as const)(
      'is put aside for from the day it was told, however early the budget was: %s',
      (told) => {
        const facts = roadOf(journeyOf(linesBefore('terms', acceptedAtOnce)).journey).facts;
        const before = purseOf(facts, { agreed: 0 })?.left ?? 0;
        const later = { ...once, first: '2027-06-16' } as const;
        const { answers } = journeyOf([...agreed.slice(0, -1), answer('finalTerms', 'given', later)]).journey;
        const { finalTerms } = answers;
        const agreedThen: Journey = {
          ...journey,
          answers: { ...answers, ...(finalTerms && { finalTerms: { ...finalTerms, on: told } }) },
        };
        const aside = before - (purseOf(facts, elsewhereOf([agreedThen]))?.left ?? 0);
        expect(aside * monthsToSave(told, '2027-06-16')).toBe(yuan(3000));
      },
    );

    it('is put aside for in what a month leaves', () => {
      const facts = roadOf(journeyOf(linesBefore('terms', acceptedAtOnce)).journey).facts;
      // Told on 22 November: it is due in less than a month.
      const left = yuan(1200) - yuan(3000);
      expect(purseOf(facts, due)).toEqual({ left, agreed: 0, free: left });
      const { spending } = facts;
      const budget = budgetIn({ ...facts, spending: spending && { ...spending, elsewhere: due } });
      expect(budget).toMatchObject({ agreedElsewhere: 0, left });
    });
  });

  it('is what is offered above an agreement, too, while that is negotiated anew and until newer terms are entered', () => {
    const terms = { monthly: yuan(300), months: 24, first: '2026-12-16' } as const;
    const missed = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', terms),
      answer('checkIn', 'missed'),
      again('missSoon', 'tell'),
    ]);
    expect(elsewhereOf([missed.journey])).toEqual({ agreed: yuan(300), open: 0, owed: 0 });
    const { facts } = roadOf(missed.journey);
    expect(facts.plan).toBeNull();
    const offering = (monthly: number): Journey => {
      const key = 'terms@2' as const;
      const lines = [
        ['cause@2', 'given', ['illness']],
        ['leftOver@2', 'given', yuan(900)],
        ['firstStep@2', 'prepareFirst'],
        ['truth@2', 'onlyTrue'],
        ['checklist@2', 'gathered'],
        ['debts@2', 'given', missed.journey.answers.debts?.value],
        ['income@2', 'given', missed.journey.answers.income?.value],
        ['spending@2', 'given', missed.journey.answers.spending?.value],
        ['oneOffs@2', 'none'],
        ['summary@2', 'negotiate'],
        [key, 'given', { plan: 'own', monthly, months: 10, first: '2026-12-16' }],
      ] as const;
      return lines.reduce<Journey>(
        (journey, [at, option, value]) =>
          journeyAfter(journey, { type: 'answered', key: at, option, value, on: '2026-11-22', intent: 'road' }),
        missed.journey,
      );
    };
    expect(elsewhereOf([offering(yuan(500))])).toEqual({ agreed: yuan(300), open: 0, owed: 0, offered: yuan(200) });
    expect(elsewhereOf([offering(yuan(250))])).toEqual({ agreed: yuan(300), open: 0, owed: 0 });
  });

  it('is the balance again once all of a trial is paid, as its own budget counts with it', () => {
    const trial = { monthly: yuan(200), months: 2, first: '2026-12-16', trial: true } as const;
    const { journey } = journeyOf([...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', trial)]);
    const file = { ...emptyFile, payments: [{ on: '2026-12-20', amount: yuan(400), after: 1_000 }] } as const;
    expect(elsewhereIn([{ journey, file }])).toEqual({ agreed: 0, open: 1, owed: yuan(6000) });
  });

  it('is nothing beside an agreement of a plan that was proposed before it', () => {
    const terms = { monthly: yuan(300), months: 24, first: '2026-12-16' } as const;
    const broke = [answer('finalTerms', 'given', terms), again('checkIn', 'lenderBroke')];
    const { journey } = journeyOf([...linesBefore('finalTerms', acceptedAtOnce), ...broke]);
    expect(elsewhereOf([journey])).toEqual({ agreed: yuan(300), open: 0, owed: 0 });
  });

  it('is nothing once payments noted beside the road have paid all of it', () => {
    const { journey } = journeyOf(linesBefore('checkIn', acceptedAtOnce));
    const { inForce } = roadOf(journey).facts;
    const amount = (inForce?.monthly ?? 0) * (inForce?.months ?? 0);
    const file = { ...emptyFile, payments: [{ on: '2026-12-20', amount, after: 1_000 }] } as const;
    expect(elsewhereIn([{ journey, file: emptyFile }]).agreed).toBe(inForce?.monthly);
    expect(elsewhereIn([{ journey, file }])).toEqual({ agreed: 0, open: 0, owed: 0 });
  });

  it('is nothing for a claim that may have expired', () => {
    const old = journeyOf([...linesBefore('debts', lateTwelveDaysJobLoss), change('timing', 'late3Years')]).journey;
    expect(elsewhereOf([old])).toEqual({ agreed: 0, open: 0, owed: 0 });
  });

  it('is taken by the answer about spending, however much is owed and to however many', () => {
    const most = { ...asked, answers: { ...asked.answers, debts: { ...largest, nth: asked.answers.debts?.nth ?? 0 } } };
    const elsewhere = elsewhereOf(Array.from({ length: mostNegotiations + 5 }, () => most));
    expect(elsewhere).toMatchObject({ open: mostNegotiations, owed: (mostNegotiations + 5) * 2 * largestFen });
    expect(isAnswerTo('spending', 'given', { home: 1, living: 1, others: 0, elsewhere })).toBe(true);
  });
});

describe('what is owed where a negotiation listed nothing itself', () => {
  const bank = { kind: 'bank', name: '中银消费金融有限公司' } as const;
  const platform = { kind: 'platform', name: '重庆蚂蚁消费金融有限公司' } as const;
  const lines = linesBefore('terms', lateTwelveDaysJobLoss).map((line) =>
    line.does === 'answer' && line.screen === 'debts'
      ? answer('debts', 'given', [
          { product: 'huabei', lender: platform.name, total: yuan(8600) },
          { product: 'jiebei', lender: bank.name, total: yuan(12_000) },
        ])
      : line,
  );
  const listed = withOthers(journeyOf(lines).journey, platform);
  const quick = withOthers(journeyOf(linesBefore('debts', lateTwelveDaysJobLoss)).journey, bank);
  const file = emptyFile;

  it('is what another one listed, so that shares go by balances on either side', () => {
    const elsewhere = { agreed: 0, open: 1, owed: yuan(12_000) };
    expect(elsewhereBeside(roadOf(listed), [{ journey: quick, file }])).toEqual(elsewhere);
    expect(elsewhereBeside(roadOf(quick), [{ journey: listed, file }])).toEqual({ ...elsewhere, owed: yuan(8600) });
    expect(withListed(roadOf(listed).facts, [{ journey: quick }])).toBe(roadOf(listed).facts);
    // Of what both were told on one day, the lesser.
    const left = yuan(500);
    expect(roadOf(quick).facts.leftOver).toBe(left);
    const shares = [
      leftHere(roadOf(listed).facts, { journey: listed }, [{ journey: quick, file }]),
      leftHere(roadOf(quick).facts, { journey: quick }, [{ journey: listed, file }]),
    ];
    expect(shares.map((share) => share?.amount)).toEqual([
      Math.floor((left * 8600) / 20_600),
      Math.floor((left * 12_000) / 20_600),
    ]);
  });

  it('stays unknown where nobody listed it, and where the negotiation is with whoever lent', () => {
    const nobody = withOthers(quick, { kind: 'bank', name: '某某银行' });
    expect(elsewhereBeside(roadOf(listed), [{ journey: nobody, file }])).toMatchObject({ open: 1, owed: 0 });
    const { counterparty: _told, ...any } = quick;
    expect(withListed(roadOf(any).facts, [{ journey: listed }]).debts).toBeNull();
  });
});
