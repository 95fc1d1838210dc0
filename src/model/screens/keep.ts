import { choice, outcome, task } from '../kinds.ts';

export const keep = {
  checkIn: choice(
    { stage: 'keep', code: 47, startsBlank: true },
    'notDue',
    'paid',
    'willMiss',
    'missed',
    'lenderBroke',
    'cleared',
    'ended',
    'trialOver',
  ),
  missSoon: task({ stage: 'keep', code: 48 }, 'tell', 'bridge'),
  onTrack: outcome({ stage: 'keep', code: 49 }),
} as const;
