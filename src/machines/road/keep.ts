import { inANewRound, roadSetup } from './setup.ts';

/** Keeping to the agreed schedule, and speaking up before an instalment is missed. */
export const keep = roadSetup.createStateConfig({
  id: 'keep',
  initial: 'checkIn',
  states: {
    checkIn: {
      tags: ['question'],
      on: {
        'checkIn.notDue': 'onTrack',
        'checkIn.paid': 'onTrack',
        'checkIn.willMiss': 'missSoon',
        'checkIn.missed': 'missSoon',
        'checkIn.lenderBroke': inANewRound('#refused.routes'),
        'checkIn.ended': inANewRound('#assess.cause'),
        'checkIn.end': { guard: 'another round can be opened', target: 'endAgreement' },
        'checkIn.trialOver': inANewRound('#assess.cause'),
        'checkIn.cleared': '#recover.clearance',
      },
    },
    missSoon: {
      tags: ['task'],
      on: {
        'missSoon.tell': inANewRound('#assess.cause'),
        'missSoon.bridge': 'onTrack',
      },
    },
    endAgreement: {
      tags: ['task'],
      on: {
        'endAgreement.renegotiate': 'missSoon',
        'endAgreement.stay': 'onTrack',
        'endAgreement.ended': inANewRound('#assess.cause'),
      },
    },
    onTrack: { tags: ['outcome'] },
  },
});
