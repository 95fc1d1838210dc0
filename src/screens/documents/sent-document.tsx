import type { Person } from '#case/schemas.ts';
import { useToday } from '#case/today.ts';
import { ShelfItem } from '#components/shelf-item.tsx';
import { letter } from '#documents/letter.ts';
import type { SentLetter } from '#documents/sent-letters.ts';
import { signed, signedForScreen } from '#documents/signing/signed.ts';
import { fill } from '#text/fill.ts';
import { listText, shortDateText } from '#text/format.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { DocumentSheet } from './document-sheet.tsx';
import { ExportDocument } from './export.tsx';

interface SentDocumentProps {
  readonly letter: SentLetter;
  readonly person: Person;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A letter as it was sent, with its day and to whom; it can be exported, and is not changed any more. */
export function SentDocument({ letter: sent, person, isOpen, onToggle }: SentDocumentProps) {
  const { n, on, lenders, document: caseDocument, isRewritten } = sent;
  const { name } = letter.words;
  const today = useToday();
  const state = fill(words.states.sentTo, { date: shortDateText(on, today), lenders: listText(lenders) });
  return (
    <ShelfItem
      name={fill(words.sentName, { name, n: String(n) })}
      state={state}
      tone="done"
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {isRewritten && <p>{words.changedByYou}</p>}
      <div className="document-on-screen my-3">
        <DocumentSheet caseDocument={signedForScreen(caseDocument, person)} isShortened />
      </div>
      <ExportDocument caseDocument={signed(caseDocument, person)} name={name} />
    </ShelfItem>
  );
}
