import type { Journey } from '#model/answers.ts';
import { screenOf } from '#model/answers.ts';
import { type JourneyEvent, journeyAfter } from './journey.ts';
import { roadOf } from './road-view.ts';

/**
 * True where an answer given anew to an earlier screen would leave the road on which the agreement in force was made, so
 * that it would be forgotten: an agreement stays in force until a newer one stands in its place, it is paid off, the lender
 * ends it in writing, or the person says so. Terms that are entered anew are the same agreement.
 */
export function dropsAgreement(journey: Journey, event: Extract<JourneyEvent, { type: 'answered' }>): boolean {
  const before = roadOf(journey).facts.inForce;
  if (before === null || screenOf(event.key) === 'finalTerms') return false;
  const { inForce, ended } = roadOf(journeyAfter(journey, event)).facts;
  return ended === null && inForce?.nth !== before.nth;
}
