import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import { usualCounterparty } from '#rules/counterparty.ts';

/** Whom a case is with: as it was told, else whoever comes with the products that were ticked; null where nobody knows. */
export const counterpartyOf = (journey: Journey): Counterparty | null =>
  journey.counterparty ?? usualCounterparty(roadOf(journey).facts.products);
