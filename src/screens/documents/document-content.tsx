import { useState } from 'react';
import type { Brief } from '#brief/brief.ts';
import type { Person } from '#case/schemas.ts';
import { useRoad } from '#case/use-journey.ts';
import { Note } from '#components/note.tsx';
import { SelectField } from '#components/select-field.tsx';
import { editKeyOf } from '#documents/editing/edit-key.ts';
import { complaintBodyIn, type DocumentId, documentNamed } from '#documents/registry.ts';
import { type ComplaintBody, complaintBodies } from '#model/values.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { names } from '#words/names.ts';
import { Sources, textOf } from '../engine/words/sentence.tsx';
import { DocumentEditor } from './document-editor.tsx';

interface DocumentContentProps {
  readonly id: DocumentId;
  readonly brief: Brief;
  readonly person: Person;
  /** Where a complaint goes, if the screen asks for that itself. */
  readonly to?: ComplaintBody | null;
}

/** What a document is for, what to know before it is used, and the document itself. */
export function DocumentContent({ id, brief, person, to }: DocumentContentProps) {
  const road = useRoad();
  const [chosen, setChosen] = useState<ComplaintBody>(() => complaintBodyIn(brief));
  const body = to ?? chosen;
  const key = editKeyOf(id, road.path, body);
  const {
    words: { name, use },
    notice,
    make,
  } = documentNamed(id);
  return (
    <>
      <p>{use}</p>
      {notice !== undefined && (
        <>
          <Note kind="attention">{textOf(notice)}</Note>
          <Sources sentences={[notice]} />
        </>
      )}
      {id === 'complaint' && to === undefined && (
        <SelectField
          id="complaint-to"
          label={words.complaintTo}
          value={body}
          options={complaintBodies.map((one) => ({ id: one, label: names.complaintBody[one] }))}
          onChange={(picked) => setChosen(complaintBodies.find((one) => one === picked) ?? 'lender')}
        />
      )}
      <DocumentEditor
        key={key}
        id={id}
        editKey={key}
        name={name}
        person={person}
        brief={brief}
        make={(from) => make(from, body)}
      />
    </>
  );
}
