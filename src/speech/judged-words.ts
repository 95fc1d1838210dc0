import type { Facts } from '#rules/case-facts.ts';
import { courtSpeech } from '#words/speech/court.ts';

const { judged, settled } = courtSpeech;

/** What a contact says once a court has decided, or a settlement was made before it. */
export function judgedWords({ courtCase }: Pick<Facts, 'courtCase'>) {
  if (courtCase === 'settlement') return settled;
  if (courtCase === 'judgment') return judged;
  return { ...judged, opening: judged.openingEnforced, letterOpening: judged.letterOpeningEnforced };
}
