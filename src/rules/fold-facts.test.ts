import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '#model/dates.ts';
import { type AnsweredId, type OptionOf, screens, type ValueOf } from '#model/screens.ts';
import { yuan } from '../../tests/support/story.ts';
import { budgetIn, type Facts, isRenegotiating, leftEachMonth, noFacts, owedIn, termsInView } from './case-facts.ts';
import { foldFacts } from './fold-facts.ts';
import { timingOn } from './timing.ts';

const day: IsoDate = '2026-11-22';

function factsAfter<S extends AnsweredId>(
  facts: Facts,
  screen: S,
  event: OptionOf<S>,
  value?: ValueOf<S>,
  nth = 1,
): Facts {
  return foldFacts(facts, screen, { event, on: day, nth, ...(value === undefined ? {} : { value }) });
}

const changedBy = (facts: Facts): Partial<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([name, value]) => value !== noFacts[name as keyof Facts]));

const withBudget: Facts = {
  ...noFacts,
  incomes: [{ amount: yuan(6200), every: 'month' }],
  spending: { home: yuan(2000), living: yuan(3000), others: 0 },
};
const owing = (total: number): Facts => ({ ...withBudget, debts: [{ product: 'huabei', total }] });

describe('an answer', () => {
  it('changes the facts it tells of and no others', () => {
    expect(factsAfter(noFacts, 'soFar', 'waiting')).toEqual({ ...noFacts, soFar: 'waiting' });
    expect(factsAfter(noFacts, 'timing', 'late30')).toEqual({ ...noFacts, timing: { band: 'late30', on: day } });
    expect(factsAfter(noFacts, 'cause', 'given', ['illness'])).toEqual({ ...noFacts, causes: ['illness'] });
    expect(factsAfter(noFacts, 'debts', 'given', [{ product: 'unsure' }])).toEqual({
      ...noFacts,
      debts: [{ product: 'unsure' }],
    });
    expect(factsAfter(noFacts, 'finalTerms', 'given', { monthly: 1, months: 2, first: day }, 7)).toEqual({
      ...noFacts,
      agreed: { monthly: 1, months: 2, first: day, nth: 7 },
      inForce: { monthly: 1, months: 2, first: day, nth: 7 },
      hasAgreed: true,
    });
  });

  it('is kept as it was given where one fact is all it tells', () => {
    const told = <S extends AnsweredId>(screen: S, event: OptionOf<S>, value?: ValueOf<S>) =>
      changedBy(factsAfter(noFacts, screen, event, value));
    const incomes: ValueOf<'income'> = [{ amount: yuan(6200), every: 'month' }];
    const spending: ValueOf<'spending'> = { home: 1, living: 2, others: 3 };
    const oneOffs: ValueOf<'oneOffs'> = [{ direction: 'out', amount: yuan(900) }];
    expect(told('products', 'given', ['huabei'])).toEqual({ products: ['huabei'] });
    expect(told('debtSold', 'real')).toEqual({});
    expect(told('channel', 'inApp')).toEqual({ channel: 'inApp' });
    expect(told('truth', 'sentFalse')).toEqual({});
    expect(told('income', 'given', incomes)).toEqual({ incomes });
    expect(told('spending', 'given', spending)).toEqual({ spending });
    expect(told('oneOffs', 'given', oneOffs)).toEqual({ oneOffs, oneOffsOn: day });
    expect(told('asks', 'given', ['waive'])).toEqual({ asks: ['waive'] });
    expect(told('ceiling', 'given', yuan(700))).toEqual({ ceiling: yuan(700) });
    expect(told('letter', 'ready')).toEqual({ letterIsReady: true });
    expect(told('written', 'oral')).toEqual({ written: 'oral' });
    expect(told('agreementCheck', 'given', ['lender'])).toEqual({ agreementShows: ['lender'] });
    expect(told('agreementCheck', 'given', [...screens.agreementCheck.ticks])).toEqual({
      agreementShows: screens.agreementCheck.ticks,
      agreementIsWhole: true,
    });
    expect(told('scamGate', 'given', ['codes'])).toEqual({ scamSigns: ['codes'] });
    expect(told('whichHelp', 'mediation')).toEqual({ help: 'mediation' });
    expect(told('legal', 'harassed')).toEqual({ legalReason: 'harassed' });
    expect(told('lookBack', 'given', ['simpleBudget'])).toEqual({ habits: ['simpleBudget'] });
  });

  it('to a screen that only leads on changes nothing', () => {
    expect(factsAfter(noFacts, 'script', 'connected')).toBe(noFacts);
    expect(factsAfter(noFacts, 'firstStep', 'rest')).toBe(noFacts);
  });

  it('of none empties the list it speaks of', () => {
    expect(factsAfter(withBudget, 'income', 'none').incomes).toEqual([]);
    expect(factsAfter(noFacts, 'oneOffs', 'none').oneOffs).toEqual([]);
    expect(factsAfter({ ...noFacts, urgent: ['court'] }, 'urgent', 'none').urgent).toEqual([]);
    expect(
      factsAfter({ ...noFacts, agreed: { monthly: 1, months: 1, first: day, nth: 1 } }, 'finalTerms', 'later'),
    ).toEqual(noFacts);
  });
});

describe('a paper of a court', () => {
  it('forgets the day and the disputes of the paper before it', () => {
    const first = factsAfter(
      factsAfter(factsAfter(noFacts, 'courtPaper', 'order'), 'serviceDate', 'given', '2026-11-13'),
      'orderDispute',
      'given',
      ['paidPart'],
    );
    expect([first.courtPaper, first.servedOn, first.disputes]).toEqual(['order', '2026-11-13', ['paidPart']]);
    const second = factsAfter(first, 'courtPaper', 'summons');
    expect([second.courtPaper, second.servedOn, second.disputes]).toEqual(['summons', null, []]);
    expect(factsAfter(second, 'serviceDate', 'unknown').servedOn).toBe('unknown');
  });
});

describe('an offer of one’s own', () => {
  const own = { plan: 'own', monthly: yuan(900), months: 24, first: '2026-12-20' } as const;

  it('is lowered to the steady plan of the safe line and keeps its day', () => {
    const offered = factsAfter(owing(yuan(21_000)), 'terms', 'given', own);
    expect(offered.plan).toEqual(own);
    expect(factsAfter(offered, 'overOffer', 'keep').plan).toEqual(own);
    expect(factsAfter(offered, 'overOffer', 'lower').plan).toEqual({
      plan: 'steady',
      monthly: yuan(600),
      months: 35,
      first: '2026-12-20',
    });
  });

  it('is given up where nothing is left to lower it to', () => {
    const offered = factsAfter({ ...noFacts, leftOver: 'short' }, 'terms', 'given', own);
    expect(factsAfter(offered, 'overOffer', 'lower').plan).toBeNull();
    expect(factsAfter(factsAfter(noFacts, 'terms', 'given', own), 'overOffer', 'lower').plan).toBeNull();
    expect(factsAfter(owing(yuan(21_000)), 'overOffer', 'lower').plan).toBeNull();
  });

  it('is lowered to a trial where the debt is too big or not known', () => {
    const trial = { plan: 'trial', monthly: yuan(600), months: 6, first: '2026-12-20' };
    const big = factsAfter(owing(yuan(40_000)), 'terms', 'given', own);
    expect(factsAfter(big, 'overOffer', 'lower').plan).toEqual(trial);
    const unknown = factsAfter({ ...withBudget, debts: [{ product: 'huabei' }] }, 'terms', 'given', own);
    expect(factsAfter(unknown, 'overOffer', 'lower').plan).toEqual(trial);
  });

  it('gives way to asking without money, and comes back when terms are given', () => {
    const offered = factsAfter(owing(yuan(21_000)), 'terms', 'given', own);
    const nothing = factsAfter(offered, 'nothingLeft', 'ask');
    expect([nothing.plan, nothing.offersNothing]).toEqual([null, true]);
    expect(factsAfter(offered, 'terms', 'tooMuch').plan).toBeNull();
    expect(factsAfter(offered, 'nothingLeft', 'help')).toEqual(offered);
    const again = factsAfter(nothing, 'terms', 'given', own);
    expect([again.plan, again.offersNothing]).toEqual([own, false]);
  });
});

describe('what is going on with the lender', () => {
  it('counts every proposal sent and none that was not', () => {
    const once = factsAfter(noFacts, 'submit', 'sent', '2026-11-25');
    const twice = factsAfter(once, 'submit', 'sent', '2026-12-02');
    expect(twice.submittedOn).toEqual(['2026-11-25', '2026-12-02']);
    expect(factsAfter(twice, 'submit', 'notYet')).toEqual(twice);
  });

  it('remembers the last word: evidence is asked for until something else is said', () => {
    const asked = factsAfter(noFacts, 'howItWent', 'materials');
    expect(asked.evidenceIsAskedFor).toBe(true);
    expect(factsAfter(asked, 'reply', 'accepted').evidenceIsAskedFor).toBe(false);
    expect(factsAfter(noFacts, 'reply', 'moreMaterials').evidenceIsAskedFor).toBe(true);
    expect(factsAfter(asked, 'howItWent', 'offer').evidenceIsAskedFor).toBe(false);
  });

  it('takes an offer until the next reply', () => {
    const taken = factsAfter(factsAfter(noFacts, 'counter', 'given', { monthly: yuan(650) }), 'counterCheck', 'take');
    expect([taken.counter, taken.counterTaken]).toEqual([{ monthly: yuan(650) }, true]);
    expect(factsAfter(taken, 'counterCheck', 'answerBack').counterTaken).toBe(false);
    expect(factsAfter(taken, 'counter', 'given', { monthly: yuan(700) }).counterTaken).toBe(false);
    expect(factsAfter(taken, 'reply', 'counter').counterTaken).toBe(false);
  });
});

describe('what is left each month', () => {
  it('is the budget where it is whole, else the estimate', () => {
    const estimated = factsAfter(noFacts, 'leftOver', 'given', yuan(500));
    expect(leftEachMonth(estimated)).toEqual({ amount: yuan(500), exact: false });
    expect(leftEachMonth({ ...withBudget, leftOver: yuan(500) })).toEqual({ amount: yuan(1200), exact: true });
    expect(leftEachMonth({ ...estimated, incomes: [] })).toEqual({ amount: yuan(500), exact: false });
    expect(leftEachMonth(factsAfter(noFacts, 'leftOver', 'short'))).toEqual({ amount: 0, exact: false });
    expect(leftEachMonth(factsAfter(noFacts, 'leftOver', 'unsure'))).toBeNull();
    expect(leftEachMonth(noFacts)).toBeNull();
  });

  it('needs income and spending', () => {
    expect(budgetIn(withBudget)?.left).toBe(yuan(1200));
    expect(budgetIn({ ...withBudget, spending: null })).toBeNull();
    expect(budgetIn({ ...withBudget, incomes: null })).toBeNull();
    expect(budgetIn({ ...withBudget, incomes: [] })?.left).toBe(yuan(-5000));
  });
});

describe('what is owed', () => {
  it('is known once every debt has a figure', () => {
    expect(owedIn(noFacts)).toBeNull();
    expect(owedIn(owing(yuan(300)))).toBe(yuan(300));
    expect(owedIn({ ...noFacts, debts: [{ product: 'huabei', total: 1 }, { product: 'jiebei' }] })).toBeNull();
  });
});

describe('how late it is, for words said today', () => {
  it.each([
    ['notDue', 7],
    ['dueSoon', 7],
    ['late30', 29],
    ['late90', 59],
  ] as const)('%s holds for %i days and not a day longer', (band, days) => {
    const facts = factsAfter(noFacts, 'timing', band);
    expect(timingOn(facts, day)).toBe(band);
    expect(timingOn(facts, addDays(day, days))).toBe(band);
    expect(timingOn(facts, addDays(day, days + 1))).toBe('unsure');
  });

  it('stays what it is where it cannot grow', () => {
    expect(timingOn(factsAfter(noFacts, 'timing', 'lateOver90'), '2031-01-01')).toBe('lateOver90');
    expect(timingOn(factsAfter(noFacts, 'timing', 'unsure'), '2031-01-01')).toBe('unsure');
    expect(timingOn(noFacts, day)).toBeNull();
  });

  it('follows from a payment that will be or was missed, and from nothing else that is checked', () => {
    expect(factsAfter(noFacts, 'checkIn', 'willMiss').timing).toEqual({ band: 'dueSoon', on: day });
    expect(factsAfter(noFacts, 'checkIn', 'missed').timing).toEqual({ band: 'late30', on: day });
    expect(factsAfter(noFacts, 'checkIn', 'paid')).toEqual(noFacts);
  });

  it('leaves a debt as overdue as it was told where no terms were entered', () => {
    const late = factsAfter(noFacts, 'timing', 'lateOver90');
    const told = late.timing;
    expect(factsAfter(late, 'checkIn', 'willMiss').timing).toBe(told);
    expect(factsAfter(late, 'checkIn', 'missed').timing).toBe(told);
    expect(factsAfter(late, 'endAgreement', 'renegotiate').timing).toBe(told);
    // Of one as old as nobody knows, the caution about old claims stays.
    const unsure = factsAfter(noFacts, 'timing', 'unsure');
    expect(factsAfter(unsure, 'checkIn', 'willMiss').timing).toBe(unsure.timing);
    const soon = factsAfter(noFacts, 'timing', 'dueSoon');
    expect(factsAfter(soon, 'checkIn', 'missed').timing?.band).toBe('late30');
  });
});

describe('when life has changed', () => {
  const broken: Facts = {
    ...owing(yuan(6000)),
    plan: { plan: 'steady', monthly: yuan(600), months: 10, first: day },
    written: 'text',
    agreementShows: ['lender'],
    counter: { monthly: yuan(700) },
    counterTaken: true,
    agreed: { monthly: yuan(700), months: 9, first: day, nth: 5 },
    letterIsReady: true,
  };

  it('the new estimate counts, not the sums made before', () => {
    expect(leftEachMonth(factsAfter(broken, 'leftOver', 'short'))).toEqual({ amount: 0, exact: false });
  });

  it('a plan that could not be kept and its agreement are left behind', () => {
    const { plan, written, agreementShows, counter, counterTaken, agreed, letterIsReady } = factsAfter(
      broken,
      'missSoon',
      'tell',
    );
    expect([plan, written, agreementShows, counter, counterTaken, agreed, letterIsReady]).toEqual([
      null,
      null,
      [],
      null,
      false,
      null,
      false,
    ]);
  });

  it('a plan that a small sum keeps going stays', () => {
    expect(factsAfter(broken, 'missSoon', 'bridge')).toEqual(broken);
  });

  it('a proposal sent anew is confirmed by nobody yet', () => {
    const { written, agreed } = factsAfter(broken, 'submit', 'sent', '2026-11-30');
    expect([written, agreed]).toEqual([null, null]);
  });
});

describe('money found after a refusal', () => {
  const funds: ValueOf<'funds'> = [
    { source: 'sell', amount: yuan(800), every: 'once', what: '旧手机' },
    { source: 'work', amount: yuan(300), every: 'month' },
    { source: 'benefit', amount: yuan(200), every: 'month' },
  ];

  it('adds what comes every month to what is left', () => {
    expect(budgetIn(factsAfter(withBudget, 'funds', 'given', funds))?.left).toBe(yuan(1700));
    const estimate = factsAfter({ ...noFacts, leftOver: yuan(100) }, 'funds', 'given', funds);
    expect(leftEachMonth(estimate)).toEqual({ amount: yuan(600), exact: false });
  });

  it('counts what comes once beside the big sums, and only once', () => {
    const found = factsAfter(withBudget, 'funds', 'given', funds);
    expect(found.foundOnce).toBe(yuan(800));
    expect(factsAfter(found, 'funds', 'given', funds).foundOnce).toBe(yuan(800));
    expect(factsAfter(found, 'oneOffs', 'none').foundOnce).toBe(yuan(800));
  });

  it('stays when nothing more is found, and is forgotten when life has changed', () => {
    const found = factsAfter(withBudget, 'funds', 'given', funds);
    expect(factsAfter(found, 'funds', 'none').foundMonthly).toBe(yuan(500));
    const { foundMonthly, foundOnce } = factsAfter(found, 'leftOver', 'short');
    expect([foundMonthly, foundOnce]).toEqual([0, 0]);
  });
});

describe('a refusal', () => {
  it('is the newest word of the lender, no longer the wish for evidence', () => {
    const facts = factsAfter({ ...noFacts, evidenceIsAskedFor: true }, 'whatTheySaid', 'payAll');
    expect([facts.refusal, facts.evidenceIsAskedFor]).toEqual(['payAll', false]);
  });

  it('is no word of one who has not answered since, or answered otherwise', () => {
    const refused = { ...noFacts, refusal: 'brokePlan' } as const;
    expect(factsAfter(refused, 'reply', 'noReply').refusal).toBeNull();
    expect(factsAfter(refused, 'howItWent', 'wait').refusal).toBeNull();
    expect(factsAfter(refused, 'checkIn', 'lenderBroke').refusal).toBeNull();
    // An agreement settles it, entered or not: what was refused before is not answered in a later contact.
    const terms = { monthly: yuan(500), months: 10, first: '2026-12-16' } as const;
    expect(factsAfter(refused, 'finalTerms', 'given', terms).refusal).toBeNull();
    expect(factsAfter(refused, 'finalTerms', 'later').refusal).toBeNull();
  });

  it('remembers the routes taken, in order', () => {
    const facts = factsAfter(factsAfter(noFacts, 'routes', 'help'), 'routes', 'revise');
    expect(facts.routesTaken).toEqual(['help', 'revise']);
  });

  it('leaves the old proposal behind once one begins anew after a wait', () => {
    const plan = { plan: 'own', monthly: yuan(300), months: 10, first: day } as const;
    expect(factsAfter({ ...noFacts, plan }, 'waitUntil', 'again').plan).toBeNull();
    expect(factsAfter({ ...noFacts, plan }, 'waitUntil', 'set', day).plan).toEqual(plan);
  });
});

describe('an agreement in force', () => {
  const terms = { monthly: 1, months: 2, first: day, nth: 3 } as const;
  const kept: Facts = { ...noFacts, agreed: terms, inForce: terms };

  it('stays while another is negotiated, whoever did not keep it (K23, K24)', () => {
    const missed = factsAfter(factsAfter(kept, 'checkIn', 'missed'), 'missSoon', 'tell');
    const proposed = factsAfter(missed, 'submit', 'sent', '2026-11-30');
    const checked = factsAfter(proposed, 'written', 'text');
    const broken = factsAfter(kept, 'checkIn', 'lenderBroke');
    for (const facts of [missed, proposed, checked, broken]) {
      expect([facts.agreed, facts.inForce]).toEqual([null, terms]);
      expect(isRenegotiating(facts)).toBe(true);
    }
    expect(isRenegotiating(kept)).toBe(false);
  });

  it('gives way to a newer one', () => {
    const missed = factsAfter(kept, 'missSoon', 'tell');
    const anew = factsAfter(missed, 'finalTerms', 'given', { monthly: 5, months: 6, first: day }, 9);
    expect(anew.inForce).toEqual({ monthly: 5, months: 6, first: day, nth: 9 });
    expect(isRenegotiating(anew)).toBe(false);
  });

  it('is a trial where the person says so, and where their own trial was agreed before that was asked', () => {
    const plan = { plan: 'trial', monthly: 5, months: 6, first: day } as const;
    const agreedAs = (facts: Partial<Facts>, value: ValueOf<'finalTerms'>) =>
      factsAfter({ ...noFacts, ...facts }, 'finalTerms', 'given', value).inForce?.trial === true;
    const same = { monthly: 5, months: 6, first: day } as const;
    expect(agreedAs({ plan }, same)).toBe(true);
    expect(agreedAs({}, { ...same, trial: true })).toBe(true);
    expect(agreedAs({ plan }, { ...same, trial: false })).toBe(false);
    expect(agreedAs({ plan }, { ...same, months: 12 })).toBe(false);
    expect(agreedAs({ plan: { ...plan, plan: 'steady' } }, same)).toBe(false);
    expect(agreedAs({ plan, counter: { monthly: 5, months: 6 }, counterTaken: true }, same)).toBe(false);
  });

  it('is over once newer terms are agreed, also before they are entered', () => {
    const later = factsAfter(factsAfter(kept, 'missSoon', 'tell'), 'finalTerms', 'later');
    const missedAgain = factsAfter(later, 'missSoon', 'tell');
    for (const facts of [later, missedAgain]) {
      expect([facts.termsToNote, termsInView(facts), isRenegotiating(facts)]).toEqual([true, null, false]);
    }
    const anew = factsAfter(later, 'finalTerms', 'given', { monthly: 5, months: 6, first: day }, 9);
    expect([anew.termsToNote, termsInView(anew)?.monthly]).toEqual([false, 5]);
    expect(factsAfter(noFacts, 'finalTerms', 'later').termsToNote).toBe(false);
  });

  it('settles how late the debt was', () => {
    const late = { ...noFacts, timing: { band: 'late90', on: day } } as const;
    expect(factsAfter(late, 'finalTerms', 'given', { monthly: 5, months: 6, first: day }).timing).toBeNull();
    expect(factsAfter(late, 'finalTerms', 'later').timing).toEqual(late.timing);
    const terms = { monthly: 1, months: 2, first: day, nth: 3 } as const;
    expect(factsAfter({ ...late, inForce: terms }, 'finalTerms', 'later').timing).toBeNull();
  });

  it('is over once the lender ends it in writing', () => {
    const ended = factsAfter(kept, 'checkIn', 'ended');
    expect([ended.agreed, ended.inForce, isRenegotiating(ended)]).toEqual([null, null, false]);
  });

  it('is what is talked about until a new plan is proposed', () => {
    const missed = factsAfter(kept, 'missSoon', 'tell');
    expect(termsInView(missed)).toEqual(terms);
    const plan = { plan: 'own', monthly: yuan(300), months: 10, first: day } as const;
    expect(termsInView({ ...missed, plan })).toBeNull();
  });
});

describe('a promise the lender broke', () => {
  const agreed = { monthly: 1, months: 2, first: day, nth: 3 } as const;

  it('leaves the agreement behind, until another is made', () => {
    const broken = factsAfter({ ...noFacts, agreed }, 'checkIn', 'lenderBroke');
    expect([broken.agreed, broken.lenderBrokeAgreement]).toEqual([null, true]);
    expect(factsAfter(broken, 'finalTerms', 'later').lenderBrokeAgreement).toBe(false);
  });
});
