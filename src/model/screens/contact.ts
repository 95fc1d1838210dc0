import { choice, datedTask, task } from '../kinds.ts';
import { isoDateValue } from '../values.ts';

export const contact = {
  channel: choice({ stage: 'contact', code: 21 }, 'phone', 'inApp', 'bank', 'buyer'),
  script: task({ stage: 'contact', code: 22 }, 'connected', 'notReached', 'prepareFirst', 'rest'),
  howItWent: choice(
    { stage: 'contact', code: 23, startsBlank: true },
    'materials',
    'offer',
    'payFirst',
    'wait',
    'agreed',
    'refused',
    'elsewhere',
  ),
  followUp: datedTask({ stage: 'contact', code: 24 }, 'rest', isoDateValue, 'prepare', 'replied', 'rest'),
} as const;
