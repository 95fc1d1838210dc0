import agreementCheck from './agreement-check.ts';
import closeGaps from './close-gaps.ts';
import finalTerms from './final-terms.ts';
import written from './written.ts';

export const agreement = { written, agreementCheck, closeGaps, finalTerms } as const;
