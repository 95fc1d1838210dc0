import { describe, expect, it } from 'vitest';
import { screens } from '#model/screens.ts';
import { evidenceFor, evidenceIds, evidenceIn } from './evidence.ts';

const general = ['identity', 'bills', 'incomeFlow', 'budgetSheet'];

describe('the checklist', () => {
  it('is the general one where no cause is known', () => {
    expect(evidenceFor({ causes: [], products: ['huabei'] })).toEqual(general);
    expect(evidenceFor({ causes: [], products: [] })).toEqual(general);
  });

  it('adds the evidence of a lost job and a list of debts', () => {
    expect(evidenceFor({ causes: ['jobLoss'], products: ['huabei', 'jiebei'] })).toEqual([
      'identity',
      'bills',
      'incomeFlow',
      'budgetSheet',
      'debtList',
      'dismissal',
      'unemployment',
    ]);
  });

  it.each([
    ['lessIncome', ['unpaidWages']],
    ['illness', ['diagnosis', 'medicalBills']],
    ['family', ['familyPapers']],
    ['business', ['businessPapers']],
    ['moving', ['movingPapers']],
    ['overspent', ['spendingChange']],
    ['scammed', ['policeReceipt']],
    ['other', ['otherProof']],
  ] as const)('adds what proves %s', (cause, added) => {
    expect(evidenceFor({ causes: [cause], products: ['huabei'] })).toEqual([...general, ...added]);
  });

  it.each(['xinyonggou', 'xinyongdai', 'unsure'] as const)('wants the contract where a bank lends: %s', (product) => {
    expect(evidenceFor({ causes: [], products: [product] })).toEqual([
      'identity',
      'bills',
      'contract',
      'incomeFlow',
      'budgetSheet',
    ]);
  });

  it('wants a list of debts where others are owed too', () => {
    expect(evidenceFor({ causes: [], products: ['others'] })).toEqual([...general, 'debtList']);
  });

  it('names every item once and in order, whatever the causes', () => {
    const all = evidenceFor({ causes: screens.cause.ticks, products: ['huabei', 'xinyonggou', 'others'] });
    expect(all).toEqual(evidenceIds);
    expect(evidenceFor({ causes: ['illness', 'jobLoss', 'illness'], products: ['huabei'] })).toEqual([
      ...general,
      'dismissal',
      'unemployment',
      'diagnosis',
      'medicalBills',
    ]);
  });
});

describe('the state of a piece of evidence', () => {
  it('is one of three, also where it was noted both as at hand and as not to be had', () => {
    const notes = { gathered: ['bills', 'identity'], unavailable: ['identity', 'incomeFlow'] };
    expect(evidenceIn({ causes: [], products: ['huabei'] }, notes)).toEqual([
      { id: 'identity', state: 'have' },
      { id: 'bills', state: 'have' },
      { id: 'incomeFlow', state: 'cannot' },
      { id: 'budgetSheet', state: 'canGet' },
    ]);
  });
});
