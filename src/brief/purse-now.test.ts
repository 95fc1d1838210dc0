import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { budgetIn, leftEachMonth } from '#rules/case-facts.ts';
import { purseOf } from '#rules/purse.ts';
import { quickTrack } from '../../tests/stories/beginnings.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { atRoutes } from '../../tests/support/refused-road.ts';
import { linesBefore, roadTo } from '../../tests/support/road-to.ts';
import { again, answer, journeyOf, yuan } from '../../tests/support/story.ts';
import { elsewhereOf } from './elsewhere.ts';
import { factsHere, factsNow, factsToPropose, leftHere, overPromised, purseNow } from './purse-now.ts';

/** The same case with other fixed costs, all of it told on another day. */
function retold({ journey }: { readonly journey: Journey }, home: number, on: IsoDate): Journey {
  const { spending } = journey.answers;
  if (spending === undefined) throw new Error('the story has no spending');
  const value = { ...(spending.value as object), home };
  const answers = Object.entries({ ...journey.answers, spending: { ...spending, value } });
  return { ...journey, answers: Object.fromEntries(answers.map(([key, given]) => [key, { ...given, on }])) };
}

describe('a proposal beside what others were promised', () => {
  const open = (walk: { readonly journey: Journey }) => [{ journey: walk.journey, file: emptyFile }];
  const own = roadTo('asks', acceptedAtOnce);
  const over = (monthly: number, walk: { readonly journey: Journey }) => overPromised(own, monthly, open(walk));

  it('exceeds what a month leaves once it was sent, and until it is refused', () => {
    const sum = { left: yuan(1200), isNewer: false, agreed: 0, promised: yuan(600), aside: 0, sum: yuan(1300) };
    expect(over(yuan(700), roadTo('submit', acceptedAtOnce))).toBeNull();
    expect(over(yuan(700), roadTo('reply', acceptedAtOnce))).toEqual(sum);
    expect(over(yuan(600), roadTo('reply', acceptedAtOnce))).toBeNull();
    expect(over(yuan(700), roadTo('written', acceptedAtOnce))).toEqual(sum);
    const refused = journeyOf([...linesBefore('reply', acceptedAtOnce), answer('reply', 'refused')]);
    expect(over(yuan(700), refused)).toBeNull();
  });

  it('exceeds it by what was taken of an offer, also while that one is not sure of its terms', () => {
    const taken = journeyOf([
      ...linesBefore('reply', acceptedAtOnce),
      answer('reply', 'counter'),
      answer('counter', 'given', { monthly: yuan(800), months: 8 }),
      answer('counterCheck', 'take'),
    ]);
    expect(over(yuan(500), taken)).toMatchObject({ promised: yuan(800), sum: yuan(1300) });
  });

  it('is told apart from what is agreed', () => {
    const agreed = { journey: journeyOf(linesBefore('checkIn', acceptedAtOnce)).journey, file: emptyFile };
    const monthly = roadOf(agreed.journey).facts.inForce?.monthly ?? 0;
    expect(overPromised(own, yuan(5000), [agreed])).toBeNull();
    const both = [agreed, ...open(roadTo('reply', acceptedAtOnce))];
    expect(overPromised(own, yuan(100), both)).toMatchObject({ agreed: monthly, promised: yuan(600) });
  });

  it('is told apart from what is put aside for a single payment, which is no part of what a month leaves', () => {
    const lump = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(900), months: 1, first: '2027-02-20' }),
    ]);
    const others = [...open(lump), ...open(roadTo('reply', acceptedAtOnce))];
    const told = overPromised(own, yuan(500), others);
    expect(told).toMatchObject({ left: purseNow([{ ...own, file: emptyFile }, ...others])?.left, agreed: 0 });
    expect(told?.aside).toBeGreaterThan(0);
    expect(told?.sum).toBe(yuan(500) + yuan(600) + (told?.aside ?? 0));
    // Without it, both could be kept.
    expect(overPromised(own, yuan(500), open(roadTo('reply', acceptedAtOnce)))).toBeNull();
  });

  it('is measured by what a month leaves now, where that was told in another negotiation since', () => {
    const sent = { journey: retold(roadTo('reply', acceptedAtOnce), yuan(1000), '2027-01-10'), file: emptyFile };
    expect(purseNow([sent])?.left).toBe(yuan(1500));
    expect(overPromised(own, yuan(900), [sent])).toBeNull();
    expect(overPromised(own, yuan(1000), [sent])).toMatchObject({ left: yuan(1500), isNewer: true });
  });
});

describe('money that was found in one negotiation', () => {
  const fund = (amount: number, every: 'month' | 'once') => ({ source: 'cut', amount, every }) as const;
  const withFunds = (...funds: readonly ReturnType<typeof fund>[]) =>
    atRoutes('payAll', answer('routes', 'funds'), again('funds', 'given', [...funds]));
  const beside = (own: { readonly journey: Journey }, other: { readonly journey: Journey }) =>
    elsewhereOf(roadOf(own.journey), [{ journey: other.journey, file: emptyFile }]);
  const own = roadTo('terms', acceptedAtOnce);

  it('is counted in the next budget of another one, which keeps it in the purse', () => {
    const elsewhere = beside(own, withFunds(fund(yuan(300), 'month'), fund(yuan(900), 'once')));
    expect(elsewhere.found).toBe(yuan(300));
    const { facts } = roadOf(own.journey);
    const left = (spending: typeof facts.spending) => budgetIn({ ...facts, spending })?.left ?? 0;
    const alone = { agreed: 0, open: 0, owed: 0 };
    const { spending } = facts;
    if (spending === null) throw new Error('the story has no spending');
    const with300 = { ...spending, elsewhere: { ...alone, found: yuan(300) } };
    expect(left(with300) - left(spending)).toBe(yuan(300));
    expect(purseOf({ ...facts, spending: with300 }, alone)?.left).toBe(left(with300));
  });

  it('is counted once where some was found there too, and not at all where none comes each month', () => {
    const found = withFunds(fund(yuan(200), 'month'));
    expect(beside(found, withFunds(fund(yuan(300), 'month')))).not.toHaveProperty('found');
    expect(beside(own, withFunds(fund(yuan(900), 'once')))).not.toHaveProperty('found');
  });
});

describe('the purse of all negotiations', () => {
  const one = roadTo('terms', acceptedAtOnce);
  const [before, since] = (['2026-10-01', '2027-01-10'] as const).map((on) => retold(one, yuan(2000), on));
  const leftOf = (...journeys: readonly (Journey | undefined)[]) =>
    purseNow(journeys.flatMap((journey) => (journey === undefined ? [] : [{ journey, file: emptyFile }])))?.left;

  it('is that of the budget told last, whichever negotiation is on screen', () => {
    expect(leftOf(one.journey)).toBe(yuan(1200));
    expect(leftOf(one.journey, since)).toBe(leftOf(since));
    expect(leftOf(since, one.journey)).toBe(leftOf(since));
    expect(leftOf(since)).not.toBe(yuan(1200));
    expect(leftOf(before, one.journey)).toBe(yuan(1200));
  });

  it('is the one that leaves less where both were told on one day, and none before there is a budget', () => {
    const sameDay = retold(one, yuan(2000), one.journey.answers.spending?.on ?? '2026-11-22');
    expect(leftOf(sameDay)).toBe(yuan(500));
    expect(leftOf(one.journey, sameDay)).toBe(yuan(500));
    expect(leftOf(sameDay, one.journey)).toBe(yuan(500));
    expect(purseNow([])).toBeNull();
  });
});

describe('what a month leaves a negotiation now', () => {
  const own = roadTo('reply', acceptedAtOnce);
  const { facts } = roadOf(own.journey);
  const leftBeside = (home: number, on: IsoDate) => {
    const other = { journey: retold(roadTo('terms', acceptedAtOnce), home, on), file: emptyFile };
    const now = factsNow(facts, own, [other]);
    return now === facts ? 'its own' : leftEachMonth(now)?.amount;
  };

  it('is its share of what another one was told since, and its own while that says the same or was told before', () => {
    expect(leftEachMonth(facts)?.amount).toBe(yuan(1200));
    // 600 more for the home: 600, of which the other one, that owes as much, is to have half.
    expect(leftBeside(yuan(1900), '2027-01-10')).toBe(yuan(300));
    expect(leftBeside(yuan(1300), '2027-01-10')).toBe('its own');
    expect(leftBeside(yuan(1900), '2026-11-01')).toBe('its own');
    expect(factsNow(facts, own, [])).toBe(facts);
  });
});

describe('an estimate told after the budgets of other negotiations', () => {
  const estimated = (left: number | 'short') =>
    journeyOf([
      answer('urgent', 'none'),
      answer('soFar', 'notYet'),
      answer('products', 'given', ['xinyongdai']),
      answer('timing', 'late30'),
      answer('cause', 'given', ['illness']),
      left === 'short' ? answer('leftOver', 'short') : answer('leftOver', 'given', left),
    ]).journey;
  const beside = (left: number | 'short') => [{ journey: estimated(left), file: emptyFile }];
  const own = { journey: retold(roadTo('asks', acceptedAtOnce), yuan(1300), '2026-11-01'), file: emptyFile };
  const { facts } = roadOf(own.journey);

  it('is what a month leaves now, and by an amount nobody counted where that is too little', () => {
    expect(purseNow([own])).toMatchObject({ left: yuan(1200), free: yuan(1200), isUncounted: false });
    expect(purseNow([own, ...beside(yuan(800))])).toMatchObject({ left: yuan(800), free: yuan(800) });
    expect(purseNow([own, ...beside('short')])).toMatchObject({ left: 0, free: 0, isUncounted: true });
    // Nobody has counted anything.
    expect(purseNow(beside(yuan(800)))).toBeNull();
  });

  it('is what a proposal is measured by, where it leaves less', () => {
    const leftWith = (left: number) => leftEachMonth(factsToPropose(facts, own, beside(left)))?.amount;
    expect(leftWith(yuan(800))).toBe(yuan(400));
    expect(leftWith(yuan(9000))).toBe(yuan(1200));
    expect(overPromised(own, yuan(500), beside(yuan(400)))).toBeNull();
  });

  it('is what an agreement that cannot be kept is measured by, less what others take now', () => {
    const agreed = { journey: retold(roadTo('checkIn', acceptedAtOnce), yuan(1300), '2026-11-01') };
    const leftWith = (...others: Parameters<typeof leftHere>[2]) =>
      leftHere(roadOf(agreed.journey).facts, agreed, others);
    expect(leftWith()).toEqual({ amount: yuan(1200), isShare: false });
    expect(leftWith(...beside(yuan(800)))).toEqual({ amount: yuan(400), isShare: true });
    const other = { journey: roadTo('checkIn', acceptedAtOnce).journey, file: emptyFile };
    const rest = yuan(1200) - (roadOf(other.journey).facts.inForce?.monthly ?? 0);
    expect(leftWith(other)).toEqual({ amount: rest, isShare: true });
  });
});

const listedDebts = (debts: readonly Debt[]): Journey =>
  journeyOf([
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['xinyongdai', 'huabei']),
    answer('timing', 'late30'),
    answer('cause', 'given', ['illness']),
    answer('leftOver', 'given', yuan(700)),
    answer('firstStep', 'prepareFirst'),
    answer('truth', 'onlyTrue'),
    answer('checklist', 'gathered'),
    answer('debts', 'given', [...debts]),
  ]).journey;

describe('what a first estimate leaves a negotiation', () => {
  const begun = (products: readonly ProductId[]) =>
    journeyOf([
      answer('urgent', 'none'),
      answer('soFar', 'notYet'),
      answer('products', 'given', [...products]),
      answer('timing', 'late30'),
      answer('cause', 'given', ['illness']),
      answer('leftOver', 'given', yuan(700)),
    ]).journey;
  const own = { journey: { ...begun(['xinyongdai']), counterparty: { kind: 'bank' } as const }, file: emptyFile };
  const leftBeside = (...others: readonly Journey[]) =>
    leftEachMonth(
      factsHere(
        roadOf(own.journey).facts,
        own,
        others.map((journey) => ({ journey, file: emptyFile })),
      ),
    )?.amount;
  const talking = begun(['huabei']);
  /** Agreed by telephone, before anybody counted. */
  const agreed = journeyOf([
    ...quickTrack('notYet'),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
    answer('script', 'connected'),
    answer('howItWent', 'agreed'),
    answer('written', 'text'),
    answer('agreementCheck', 'given', [
      'lender',
      'total',
      'dates',
      'booking',
      'missed',
      'credit',
      'payChannel',
      'contact',
    ]),
    answer('closeGaps', 'cleared'),
    answer('finalTerms', 'given', { monthly: yuan(300), months: 10, first: '2026-12-16' }),
  ]).journey;

  it('is shared with whoever is still talked to, and less what was agreed with others', () => {
    expect(leftBeside()).toBe(yuan(700));
    expect(leftBeside(talking)).toBe(yuan(350));
    expect(leftBeside(agreed)).toBe(yuan(400));
    expect(leftBeside(agreed, talking)).toBe(yuan(200));
  });

  it('is what was estimated last, not the budget of another negotiation that was told before', () => {
    const budget = (home: number, on: IsoDate) => retold(roadTo('terms', acceptedAtOnce), home, on);
    // Of the budget, 1,000 or 2,000 a month, half goes to the other one that is still talked to; so it does of the 700.
    expect(leftBeside(budget(yuan(1500), '2026-11-01'))).toBe(yuan(350));
    expect(leftBeside(budget(yuan(500), '2026-11-22'))).toBe(yuan(350));
    // Told since, or on the same day as less.
    expect(leftBeside(budget(yuan(1500), '2026-11-23'))).toBe(yuan(500));
    expect(leftBeside(budget(yuan(2000), '2026-11-22'))).toBe(yuan(250));
  });

  it('is shared with a creditor who is not talked to yet, by what is owed, where that is overdue', () => {
    const listed = (standing: 'overdue' | 'notDue', total?: number) =>
      listedDebts([
        { product: 'xinyongdai', total: yuan(6000) },
        { product: 'huabei', standing, ...(total && { total }) },
      ]);
    const shared = (journey: Journey) => elsewhereOf(roadOf({ ...journey, counterparty: { kind: 'bank' } }), []);
    expect(shared(listed('overdue', yuan(3000)))).toEqual({ agreed: 0, open: 1, owed: yuan(3000) });
    expect(shared(listed('overdue'))).toEqual({ agreed: 0, open: 1, owed: 0 });
    // What is still paid stands among the expenses.
    expect(shared(listed('notDue', yuan(3000)))).toEqual({ agreed: 0, open: 0, owed: 0 });
    expect(elsewhereOf(roadOf(listed('overdue', yuan(3000))), [])).toEqual({ agreed: 0, open: 0, owed: 0 });
  });
});
