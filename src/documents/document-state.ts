import type { Brief } from '#brief/brief.ts';
import type { Person } from '#case/schemas.ts';
import type { IsoDate } from '#model/dates.ts';
import type { CaseDocument } from './blocks/document.ts';
import { openPlaces } from './editing/open-places.ts';
import type { DocumentId } from './registry.ts';
import { signed } from './signing/signed.ts';

/** How a document stands: sent on a day, with `places` still to be filled in by hand, or written. */
export type DocumentState =
  | { readonly kind: 'sent'; readonly on: IsoDate }
  | { readonly kind: 'open'; readonly places: number }
  | { readonly kind: 'written' };

/** How many places of a document still wait for a pen. The sheet for a call has blanks on purpose. */
export const placesLeft = (id: DocumentId, caseDocument: CaseDocument, person: Person): number =>
  id === 'callSheet' ? 0 : openPlaces(signed(caseDocument, person));

/** The day the letter was handed in as it stands. What was filed as a complaint is kept apart from the one for the next. */
const sentOn = (id: DocumentId, { letterSent }: Brief): IsoDate | null =>
  id === 'letter' ? (letterSent?.on ?? null) : null;

interface Shown {
  readonly id: DocumentId;
  /** As it is shown: made from the answers, or rewritten. */
  readonly caseDocument: CaseDocument;
  readonly person: Person;
  readonly brief: Brief;
}

/** How a document stands, wherever it is listed or shown. */
export function documentState({ id, caseDocument, person, brief }: Shown): DocumentState {
  const on = sentOn(id, brief);
  if (on !== null) return { kind: 'sent', on };
  const places = placesLeft(id, caseDocument, person);
  return places > 0 ? { kind: 'open', places } : { kind: 'written' };
}
