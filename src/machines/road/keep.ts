import { inANewRound, roadSetup } from './setup.ts';

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
    onTrack: { tags: ['outcome'] },
  },
});
