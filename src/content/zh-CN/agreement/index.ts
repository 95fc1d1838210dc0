import agreementCheck from './agreement-check.ts';
import closeGaps from './close-gaps.ts';
import finalTerms from './final-terms.ts';
import written from './written.ts';

export const agreement = { agreementCheck, written, closeGaps, finalTerms } as const;
