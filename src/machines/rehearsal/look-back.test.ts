import { expect, it } from 'vitest';
import { lookBackOn } from './look-back.ts';

it('counts by measure and puts the best line beside each that can be bettered', () => {
  expect(lookBackOn('friendly', ['greet.makeLight', 'plan.notYet', 'papers.vague', 'figure.later'])).toEqual({
    tally: [
      { measure: 'truth', good: 2, better: 1 },
      { measure: 'budget', good: 1, better: 0 },
      { measure: 'written', good: 0, better: 1 },
      { measure: 'noPromise', good: 2, better: 1 },
    ],
    tryAgain: [
      { said: 'greet.makeLight', instead: 'greet.tellAll' },
      { said: 'papers.vague', instead: 'papers.whichOnes' },
    ],
  });
});

it('has nothing to try again where nothing could be better', () => {
  expect(lookBackOn('legalClaim', ['claim.hangUp']).tryAgain).toEqual([]);
});
