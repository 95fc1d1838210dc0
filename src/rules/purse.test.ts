import { describe, expect, it } from 'vitest';
import { roadOf } from '#machines/road-view.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { journeyOf, yuan } from '../../tests/support/story.ts';
import { noFacts } from './case-facts.ts';
import { purseOf } from './purse.ts';

const alone = { agreed: 0, open: 0, owed: 0 };
const own = { agreed: yuan(510), open: 0, owed: 0 };
const budgeted = roadOf(journeyOf(linesBefore('terms', acceptedAtOnce)).journey).facts;

describe('the purse', () => {
  it('is not known before there is a budget', () => {
    expect(purseOf(noFacts, alone)).toBeNull();
  });

  it('is what a month leaves, what is agreed of it with anybody, and what is free', () => {
    expect(purseOf(budgeted, own)).toEqual({ left: yuan(1200), agreed: yuan(510), free: yuan(690) });
    expect(purseOf(budgeted, { agreed: yuan(1410) })).toEqual({
      left: yuan(1200),
      agreed: yuan(1410),
      free: yuan(-210),
    });
  });

  it('has back what was agreed once it is paid', () => {
    expect(purseOf(budgeted, alone)).toEqual({ left: yuan(1200), agreed: 0, free: yuan(1200) });
  });

  it('is the same before and after other negotiations were taken into the budget', () => {
    const { spending } = budgeted;
    if (spending === null) throw new Error('the story has no spending');
    const elsewhere = { agreed: yuan(300), open: 0, owed: 0 };
    expect(purseOf({ ...budgeted, spending: { ...spending, elsewhere } }, elsewhere)?.left).toBe(yuan(1200));
  });
});
