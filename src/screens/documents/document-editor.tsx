import { useRef, useState } from 'react';
import { type Brief, briefOn } from '#brief/brief.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { documentEdited } from '#case/file-changes.ts';
import type { DocumentEdit, EditKey, Person } from '#case/schemas.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { type CaseDocument, textOf } from '#documents/blocks/document.ts';
import { placesLeft } from '#documents/document-state.ts';
import { documentOfText } from '#documents/editing/document-of-text.ts';
import { editDifference } from '#documents/editing/edit-difference.ts';
import { ownFigures } from '#documents/editing/open-places.ts';
import type { DocumentId } from '#documents/registry.ts';
import { maskedPerson } from '#documents/signing/person.ts';
import { signed, signedForScreen, signedText } from '#documents/signing/signed.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { DocumentSheet } from './document-sheet.tsx';
import { DocumentTextArea } from './document-text-area.tsx';
import { ExportDocument } from './export.tsx';
import { WhatChanged } from './what-changed.tsx';

interface DocumentEditorProps {
  readonly id: DocumentId;
  readonly editKey: EditKey;
  readonly name: string;
  readonly person: Person;
  readonly brief: Brief;
  readonly make: (brief: Brief) => CaseDocument;
}

/** One document: its preview with personal details masked, its text for editing, and the options to export it. */
export function DocumentEditor({ id, editKey, name, person, brief, make }: DocumentEditorProps) {
  const edited = useCase(({ file }) => file.edits[editKey]);
  const { change } = useCaseActions();
  const edit = (key: EditKey, next: DocumentEdit | null) => change(documentEdited(key, next));
  const editor = useRef<HTMLDivElement>(null);
  const [isEditing, setEditing] = useState(false);
  const [discarded, setDiscarded] = useState<DocumentEdit | null>(null);
  const made = make(brief);
  const caseDocument = edited === undefined ? made : documentOfText(edited.text);
  const whole = signed(caseDocument, person);
  const open = placesLeft(id, caseDocument, person);
  const strangers = edited === undefined ? [] : ownFigures(edited.text, made);
  const rewrite = (text: string) => edit(editKey, { from: textOf(made), on: brief.today, ...edited, text });
  const reset = () => {
    setDiscarded(edited ?? null);
    edit(editKey, null);
  };
  /** The tapped button disappears with its note; without this the focus would fall to the page. */
  const settled = (settle: () => void) => () => {
    settle();
    editor.current?.focus({ preventScroll: true });
  };
  const difference =
    edited?.from === undefined || edited.on === undefined
      ? null
      : editDifference(edited.from, textOf(make(briefOn(brief, edited.on))));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and most of this is read.
    <div ref={editor} tabIndex={-1} role="group" aria-label={name}>
      {difference !== null && (
        <WhatChanged
          difference={difference}
          mask={(line) => signedText(line, person, maskedPerson(person))}
          onKeep={settled(() =>
            edit(editKey, { text: edited?.text ?? textOf(made), from: textOf(made), on: brief.today }),
          )}
          onReset={settled(reset)}
        />
      )}
      {isEditing ? (
        <DocumentTextArea id={`edit-${editKey}`} name={name} text={edited?.text ?? textOf(made)} onChange={rewrite} />
      ) : (
        <div className="document-on-screen my-3">
          <DocumentSheet caseDocument={signedForScreen(caseDocument, person)} isShortened />
        </div>
      )}
      <p role="status" className="my-2 text-hint text-ink-soft">
        {edited !== undefined && words.changedByYou}
        {edited === undefined && discarded !== null && words.wasReset}
      </p>
      <div className="my-3">
        <Button look="quiet" onClick={() => setEditing(!isEditing)}>
          {isEditing ? words.editDone : words.edit}
        </Button>
      </div>
      {(edited !== undefined || discarded !== null) && (
        <div className="my-3">
          <Button look="quiet" onClick={edited === undefined ? () => edit(editKey, discarded) : reset}>
            {edited === undefined ? words.takeBack : words.reset}
          </Button>
        </div>
      )}
      {strangers.length > 0 && <Note kind="attention">{fill(words.ownFigures, { figures: listText(strangers) })}</Note>}
      {open > 0 && <Note kind="attention">{fill(words.openPlaces, { n: String(open) })}</Note>}
      <ExportDocument caseDocument={whole} name={name} />
    </div>
  );
}
