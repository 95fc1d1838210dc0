import { choice, outcome, several, task, valued } from '../kinds.ts';
import { fen, productIds } from '../values.ts';

export const assess = {
  urgent: several(
    { stage: 'assess', code: 1, startsBlank: true },
    ['overwhelmed', 'caller', 'court', 'sold', 'harassed', 'notMine', 'special'],
    {},
    'none',
  ),
  soFar: choice({ stage: 'assess', code: 2 }, 'notYet', 'waiting', 'offer', 'refused', 'agreed', 'paying', 'cleared'),
  products: several({ stage: 'assess', code: 3 }, productIds, { exclusive: ['unsure'] }),
  timing: choice(
    { stage: 'assess', code: 4 },
    'notDue',
    'dueSoon',
    'late30',
    'late90',
    'lateOver90',
    'late3Years',
    'unsure',
  ),
  cause: several(
    { stage: 'assess', code: 5 },
    ['jobLoss', 'lessIncome', 'illness', 'family', 'business', 'moving', 'overspent', 'scammed', 'other'],
    { exclusive: ['other'] },
  ),
  leftOver: valued({ stage: 'assess', code: 6 }, 'amount', fen, 'short', 'unsure'),
  selfService: task({ stage: 'assess', code: 7 }, 'arranged', 'notOffered', 'tooDear'),
  firstStep: task({ stage: 'assess', code: 8 }, 'contactNow', 'prepareFirst', 'payNow', 'rest'),
  handled: outcome({ stage: 'assess', code: 9 }),
  comeBack: outcome({ stage: 'assess', code: 10 }),
} as const;
