import type { Brief } from '#brief/brief.ts';
import type { Person } from '#case/schemas.ts';
import type { IsoDate } from '#model/dates.ts';
import type { ComplaintBody } from '#model/values.ts';
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

/** The day a document was last handed in; null where it was not, or nobody was told of it. */
function sentOn(id: DocumentId, { letterSent, complaints }: Brief, body: ComplaintBody): IsoDate | null {
  if (id === 'letter') return letterSent?.on ?? null;
  if (id !== 'complaint') return null;
  return complaints.filter(({ to }) => to === body).pop()?.on ?? null;
}

interface Shown {
  readonly id: DocumentId;
  /** As it is shown: made from the answers, or rewritten. */
  readonly caseDocument: CaseDocument;
  readonly person: Person;
  readonly brief: Brief;
  /** Matters only to a complaint. */
  readonly body: ComplaintBody;
}

/** How a document stands, wherever it is listed or shown. */
export function documentState({ id, caseDocument, person, brief, body }: Shown): DocumentState {
  const on = sentOn(id, brief, body);
  if (on !== null) return { kind: 'sent', on };
  const places = placesLeft(id, caseDocument, person);
  return places > 0 ? { kind: 'open', places } : { kind: 'written' };
}
