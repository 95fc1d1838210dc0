import type { Brief } from '#brief/brief.ts';
import { useCase } from '#case/case-context.tsx';
import type { Person } from '#case/schemas.ts';
import { useRoad } from '#case/use-journey.ts';
import { ShelfItem } from '#components/shelf-item.tsx';
import { type DocumentState, documentState } from '#documents/document-state.ts';
import { documentOfText } from '#documents/editing/document-of-text.ts';
import { editKeyOf } from '#documents/editing/edit-key.ts';
import { complaintBodyIn, type DocumentId, documentNamed, documentOf } from '#documents/registry.ts';
import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { documentsPage } from '#words/documents/documents-page.ts';
import { DocumentContent } from './document-content.tsx';

const words = documentsPage.states;

/** How a document stands, in words. */
function stateText(state: DocumentState, isEdited: boolean, today: IsoDate): string {
  switch (state.kind) {
    case 'sent':
      return fill(words.sent, { date: shortDateText(state.on, today) });
    case 'open':
      return fill(words.open, { n: String(state.places) });
    case 'written':
      return isEdited ? words.edited : words.written;
  }
}

const tones = { sent: 'done', open: 'attention', written: 'quiet' } as const;

interface ShelfDocumentProps {
  readonly id: DocumentId;
  readonly brief: Brief;
  readonly person: Person;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A document on the shelf with its state. */
export function ShelfDocument({ id, brief, person, isOpen, onToggle }: ShelfDocumentProps) {
  const road = useRoad();
  const body = complaintBodyIn(brief);
  const edited = useCase(({ file }) => file.edits[editKeyOf(id, road.path, body)]);
  const caseDocument = edited === undefined ? documentOf(id, brief, body) : documentOfText(edited.text);
  const state = documentState({ id, caseDocument, person, brief });
  const { name } = documentNamed(id).words;
  return (
    <ShelfItem
      name={edited === undefined ? name : fill(documentsPage.editedName, { name })}
      state={stateText(state, edited !== undefined, brief.today)}
      tone={tones[state.kind]}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <DocumentContent id={id} brief={brief} person={person} />
    </ShelfItem>
  );
}
