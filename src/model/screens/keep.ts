import { choice, datedTask, outcome, task } from '../kinds.ts';
import { agreementEnd } from '../values.ts';

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
    'end',
    'trialOver',
  ),
  missSoon: task({ stage: 'keep', code: 48 }, 'tell', 'bridge'),
  endAgreement: datedTask({ stage: 'keep', code: 71 }, 'ended', agreementEnd, 'renegotiate', 'stay', 'ended'),
  onTrack: outcome({ stage: 'keep', code: 49 }),
} as const;
