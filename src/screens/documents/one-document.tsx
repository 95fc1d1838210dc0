import type { Brief } from '#brief/brief.ts';
import { useCase } from '#case/case-context.tsx';
import type { Person } from '#case/schemas.ts';
import { useRoad } from '#case/use-journey.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { editKeyOf } from '#documents/editing/edit-key.ts';
import { complaintBodyIn, type DocumentId, documentNamed } from '#documents/registry.ts';
import type { ComplaintBody } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { DocumentContent } from './document-content.tsx';

interface OneDocumentProps {
  readonly id: DocumentId;
  readonly brief: Brief;
  readonly person: Person;
  /** Where a complaint goes, if the screen asks for that itself. */
  readonly to?: ComplaintBody | null;
}

/** One document in a disclosure with its name; it is made when that is opened. */
export function OneDocument({ id, brief, person, to }: OneDocumentProps) {
  const road = useRoad();
  const key = editKeyOf(id, road.path, to ?? complaintBodyIn(brief));
  const isEdited = useCase(({ file }) => file.edits[key] !== undefined);
  const { name } = documentNamed(id).words;
  return (
    <Disclosure title={isEdited ? fill(words.editedName, { name }) : name} isLazy>
      <DocumentContent id={id} brief={brief} person={person} {...(to === undefined ? {} : { to })} />
    </Disclosure>
  );
}
