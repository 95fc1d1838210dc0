import { describe, expect, it } from 'vitest';
import { screenIds } from '#model/screens.ts';
import { noFacts } from './case-facts.ts';
import { nextSteps, stepsFor } from './next-steps.ts';

describe('the next three steps', () => {
  it.each([
    ['firstStep', ['contact', 'evidence', 'budget']],
    ['followUp', ['followUp', 'evidence', 'budget']],
    ['selfService', ['selfService', 'contact', 'evidence']],
    ['courtTodo', ['urgent', 'contact', 'evidence']],
    ['debts', ['budget', 'terms', 'letter']],
    ['summary', ['terms', 'letter', 'submit']],
    ['nothingLeft', ['letter', 'submit', 'reply']],
    ['letter', ['letter', 'submit', 'reply']],
    ['counterCheck', ['counter', 'agreement', 'termsNoted']],
    ['finalTerms', ['termsNoted', 'keep', 'clearance']],
    ['onTrack', ['keep', 'speakEarly', 'clearance']],
    ['missSoon', ['speakEarly', 'renegotiate', 'budget']],
    ['settled', ['keepProof', 'creditReport', 'lookBack']],
  ] as const)('from %s', (screen, steps) => {
    expect(nextSteps(screen, null)).toEqual(steps);
  });

  it('follow the step the road rests after, the way back first', () => {
    expect(nextSteps('comeBack', 'reply')).toEqual(['comeBack', 'reply', 'agreement']);
    expect(nextSteps('comeBack', 'followUp')).toEqual(['comeBack', 'followUp', 'evidence']);
    expect(nextSteps('comeBack', 'courtTodo')).toEqual(['comeBack', 'urgent', 'contact']);
    expect(nextSteps('comeBack', null)).toEqual(['comeBack', 'contact', 'evidence']);
  });

  it('are what comes after the screen itself where the road does not rest on coming back', () => {
    expect(nextSteps('onTrack', 'checkIn')).toEqual(nextSteps('onTrack', null));
    expect(nextSteps('handled', 'summary')).toEqual(['checkBooking', 'keep', 'comeBack']);
  });

  it.each(screenIds)('are three different ones from %s', (screen) => {
    for (const restsAfter of [null, ...screenIds]) {
      const steps = nextSteps(screen, restsAfter);
      expect([steps.length, new Set(steps).size]).toEqual([3, 3]);
    }
  });
});

describe('the steps of a case', () => {
  it('choose no plan where a month leaves nothing to offer', () => {
    const ahead = nextSteps('summary', null);
    expect(stepsFor({ ...noFacts, leftOver: 30_000 }, ahead)).toEqual(ahead);
    expect(stepsFor({ ...noFacts, leftOver: 0 }, ahead)).toEqual(['letter', 'submit', 'reply']);
  });

  const terms = { monthly: 100, months: 2, first: '2026-12-01', nth: 3 } as const;
  const usual = nextSteps('script', null);

  it('are the usual ones', () => {
    expect(stepsFor(noFacts, usual)).toEqual(usual);
    expect(stepsFor({ ...noFacts, agreed: terms, inForce: terms }, usual)).toEqual(usual);
    const trial = { ...terms, trial: true };
    const keeping = nextSteps('onTrack', null);
    expect(stepsFor({ ...noFacts, agreed: terms, inForce: terms }, keeping)).toEqual([
      'keep',
      'speakEarly',
      'clearance',
    ]);
    expect(stepsFor({ ...noFacts, agreed: trial, inForce: trial }, keeping)).toEqual([
      'keep',
      'speakEarly',
      'trialRest',
    ]);
  });

  it('begin with a lawyer while the claim may have expired', () => {
    const facts = { ...noFacts, timing: { band: 'late3Years', on: '2026-11-22' } as const };
    expect(stepsFor(facts, usual)).toEqual(['lawyerFirst', 'verifyOnly', 'timingAgain']);
  });

  it('make no first contact about an agreement in force', () => {
    const facts = { ...noFacts, inForce: terms, timing: { band: 'late30', on: '2026-11-22' } as const };
    expect(stepsFor(facts, usual)[0]).toBe('renegotiate');
    expect(stepsFor({ ...facts, timing: null }, usual)[0]).toBe('addedRest');
    expect(stepsFor({ ...facts, timing: null, inForce: { ...terms, trial: true } }, usual)[0]).toBe('trialRest');
    expect(stepsFor({ ...facts, lenderBrokeAgreement: true }, usual)[0]).toBe('contact');
  });
});
