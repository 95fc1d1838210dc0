import type { HouseholdView } from '#share/household-view.ts';
import type { ResultView, SharedTerms } from '#share/result-view.ts';

/** A whole view, as somebody receives it. */
export const sharedView: ResultView = {
  level: 'full',
  createdOn: '2026-11-20',
  contentVersion: 1,
  screen: 'submit',
  proposals: 2,
  outline: { products: ['huabei', 'jiebei'], timing: 'late90', channel: 'phone', asks: ['waive'], kind: 'trial' },
  figures: { left: 70_000, owed: 3_100_000, instalment: 35_000, months: 6, first: '2026-12-16' },
};

/** Agreed terms that are more than equal instalments. */
export const wholeTerms: SharedTerms = {
  instalment: 55_000,
  months: 3,
  first: '2026-11-30',
  beyond: { last: 42_000, fee: 1_200 },
};

/** A view of all negotiations of a person, as somebody receives it. */
export const sharedHousehold: HouseholdView = {
  level: 'full',
  createdOn: '2026-11-20',
  contentVersion: 1,
  negotiations: [
    { screen: 'onTrack', proposals: 1, outline: { products: ['jiebei'], kind: 'instalments' }, terms: wholeTerms },
    {
      screen: 'submit',
      proposals: 2,
      outline: { products: ['huabei'], kind: 'trial' },
      terms: { instalment: 35_000, months: 6, first: '2026-12-16' },
    },
    {
      screen: 'creditReport',
      proposals: 0,
      outline: { products: ['xinyonggou'], kind: 'none' },
      terms: { instalment: null, months: null, first: null },
    },
  ],
  leftOut: 2,
  figures: { left: 70_000, agreed: 56_200, owed: 3_100_000, unknown: 1 },
};
