import { useState } from 'react';
import type { Brief } from '#brief/brief.ts';
import { useCase } from '#case/case-context.tsx';
import type { Person } from '#case/schemas.ts';
import { useRoad } from '#case/use-journey.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { Note } from '#components/note.tsx';
import { SelectField } from '#components/select-field.tsx';
import { editKeyOf } from '#documents/editing/edit-key.ts';
import { complaintBodyIn, type DocumentId, documentNamed } from '#documents/registry.ts';
import { type ComplaintBody, complaintBodies } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { names } from '#words/names.ts';
import { Sources, textOf } from '../engine/words/sentence.tsx';
import { DocumentEditor } from './document-editor.tsx';

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
  const [chosen, setChosen] = useState<ComplaintBody>(() => complaintBodyIn(brief));
  const body = to ?? chosen;
  const key = editKeyOf(id, road.path, body);
  const isEdited = useCase(({ file }) => file.edits[key] !== undefined);
  const {
    words: { name, use },
    notice,
    make,
  } = documentNamed(id);
  return (
    <Disclosure title={isEdited ? fill(words.editedName, { name }) : name} isLazy>
      <p>{use}</p>
      {notice !== undefined && (
        <Note kind="attention">
          {textOf(notice)}
          <Sources sentences={[notice]} />
        </Note>
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
        editKey={key}
        name={name}
        person={person}
        brief={brief}
        make={(from) => make(from, body)}
      />
    </Disclosure>
  );
}
