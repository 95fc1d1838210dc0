import { roadSetup } from './setup.ts';

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
        'checkIn.cleared': '#recover.clearance',
      },
    },
    missSoon: {
      tags: ['task'],
      on: {
        'missSoon.tell': {
          guard: 'another round can be opened',
          target: '#assess.cause',
          actions: 'start a new round',
        },
        'missSoon.bridge': 'onTrack',
      },
    },
    onTrack: { tags: ['outcome'] },
  },
});
