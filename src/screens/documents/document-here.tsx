import type { Brief } from '#brief/brief.ts';
import { type DocumentId, documentsFor } from '#documents/registry.ts';
import type { Position } from '#machines/replay.ts';
import type { ComplaintBody } from '#model/values.ts';
import { OneDocument } from './one-document.tsx';
import { useBriefOfAll } from './use-brief-of-all.ts';
import { usePerson } from './use-person.ts';

interface DocumentHereProps {
  readonly id: DocumentId;
  readonly position?: Position;
  readonly to?: ComplaintBody | null;
  /** What is typed on this screen and not answered yet. */
  readonly typed?: Partial<Pick<Brief, 'familyFunds'>>;
}

/** A document on the screen that asks for it; nothing where the case cannot have it yet. */
export function DocumentHere({ id, position, to, typed }: DocumentHereProps) {
  const { person } = usePerson();
  const brief = { ...useBriefOfAll(position), ...typed };
  if (id !== 'complaint' && !documentsFor(brief).includes(id)) return null;
  return <OneDocument id={id} brief={brief} person={person} {...(to === undefined ? {} : { to })} />;
}
