import { choice, several, task, valued } from '../kinds.ts';
import { agreedTerms } from '../values.ts';

export const agreement = {
  written: choice({ stage: 'agreement', code: 44, startsBlank: true }, 'text', 'oral', 'oralPaid'),
  agreementCheck: several(
    { stage: 'agreement', code: 43, startsBlank: true },
    [
      'lender',
      'total',
      'oldDebt',
      'dates',
      'interest',
      'booking',
      'early',
      'missed',
      'acceleration',
      'credit',
      'collection',
      'payChannel',
      'clearance',
      'contact',
      'serviceAddress',
    ],
    { emptyAllowed: true },
  ),
  closeGaps: task({ stage: 'agreement', code: 45 }, 'cleared', 'partly', 'refused'),
  finalTerms: valued({ stage: 'agreement', code: 46, startsBlank: true }, 'agreedTerms', agreedTerms, 'later'),
} as const;
