import type { ResultView } from '#share/result-view.ts';

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
