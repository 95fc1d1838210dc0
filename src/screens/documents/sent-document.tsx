import type { Person } from '#case/schemas.ts';
import { useToday } from '#case/today.ts';
import { ShelfItem } from '#components/shelf-item.tsx';
import type { CaseDocument } from '#documents/blocks/document.ts';
import { complaint } from '#documents/complaint.ts';
import type { FiledDocument } from '#documents/filed-complaints.ts';
import { letter } from '#documents/letter.ts';
import type { SentLetter } from '#documents/sent-letters.ts';
import { signed, signedForScreen } from '#documents/signing/signed.ts';
import { fill } from '#text/fill.ts';
import { listText, shortDateText } from '#text/format.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { names } from '#words/names.ts';
import { DocumentSheet } from './document-sheet.tsx';
import { ExportDocument } from './export.tsx';

interface SentDocumentProps {
  readonly name: string;
  /** On which day and to whom it was handed in. */
  readonly state: string;
  readonly document: CaseDocument;
  readonly isRewritten: boolean;
  readonly person: Person;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A document as it was handed in, with its day and to whom; it can be exported, and is not changed any more. */
function SentDocument({ name, state, document: caseDocument, isRewritten, person, ...opening }: SentDocumentProps) {
  return (
    <ShelfItem name={name} state={state} tone="done" {...opening}>
      <SentText document={caseDocument} isRewritten={isRewritten} person={person} name={name} />
    </ShelfItem>
  );
}

/** What a document said when it was handed in. */
export function SentText({
  document: caseDocument,
  isRewritten,
  person,
  name,
}: Pick<SentDocumentProps, 'document' | 'isRewritten' | 'person' | 'name'>) {
  return (
    <>
      {isRewritten && <p>{words.changedByYou}</p>}
      <div className="document-on-screen my-3">
        <DocumentSheet caseDocument={signedForScreen(caseDocument, person)} isShortened />
      </div>
      <ExportDocument caseDocument={signed(caseDocument, person)} name={name} />
    </>
  );
}

type Opening = Pick<SentDocumentProps, 'person' | 'isOpen' | 'onToggle'>;

/** A letter as it was sent. */
export function SentLetterItem({ letter: sent, ...opening }: Opening & { readonly letter: SentLetter }) {
  const { n, on, lenders, document: caseDocument, isRewritten } = sent;
  const date = shortDateText(on, useToday());
  const { sent: handedIn, sentTo } = words.states;
  return (
    <SentDocument
      name={fill(words.sentName, { name: letter.words.name, n: String(n) })}
      state={lenders.length === 0 ? fill(handedIn, { date }) : fill(sentTo, { date, lenders: listText(lenders) })}
      document={caseDocument}
      isRewritten={isRewritten}
      {...opening}
    />
  );
}

/** A complaint as it was filed; where its text was not kept, that it was not. */
export function FiledItem({ filed, ...opening }: Opening & { readonly filed: FiledDocument }) {
  const { on, to, document: caseDocument, isRewritten } = filed;
  const today = useToday();
  const name = fill(words.filedName, { name: complaint.words.name, body: names.complaintBody[to] });
  const state = fill(words.states.sent, { date: shortDateText(on, today) });
  if (caseDocument === null)
    return (
      <ShelfItem name={name} state={state} tone="done" isOpen={opening.isOpen} onToggle={opening.onToggle}>
        <p className="my-3">{words.notKept}</p>
      </ShelfItem>
    );
  return <SentDocument name={name} state={state} document={caseDocument} isRewritten={isRewritten} {...opening} />;
}
