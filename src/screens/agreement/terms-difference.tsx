import { CopyButton } from '#components/copy-button.tsx';
import { Note } from '#components/note.tsx';
import type { IsoDate } from '#model/dates.ts';
import type { AgreedTerms } from '#model/values.ts';
import { type TermsDifference, termsDifference, unasked } from '#rules/terms-difference.ts';
import type { TermsOnTheTable } from '#rules/terms-on-the-table.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { finalTermsFormWords } from '#words/agreement/final-terms-form.ts';
import { copyWords } from '../engine/script-panel.tsx';
import { Say } from '../engine/words/sentence.tsx';

const words = finalTermsFormWords.differs;

const shown = (part: TermsDifference['part'], value: number | string): string => {
  if (part === 'first') return dateText(value as IsoDate);
  return part === 'months' ? fill(words.count, { n: String(value) }) : amountText(value as number);
};

interface DifferenceNoteProps {
  readonly known: TermsOnTheTable;
  readonly written: Partial<AgreedTerms>;
}

/** A note on where the written terms differ from the agreed ones, with the question to ask before paying. */
export function DifferenceNote({ known: { from, terms: expected }, written }: DifferenceNoteProps) {
  const differences = termsDifference(expected, written);
  const lines = [
    ...differences.map(({ part, expected: was, written: is }) =>
      fill(words.line, { part: words.parts[part], was: shown(part, was), is: shown(part, is) }),
    ),
    ...(from === 'offer' ? [] : unasked(written)).map(({ part, amount }) =>
      fill(words.unasked[part], { amount: amountText(amount) }),
    ),
  ];
  const question = fill(words.ask, { lines: lines.join(words.between) });
  return (
    <div role="status">
      {lines.length > 0 && (
        <Note kind="attention">
          <strong className="block">{words.title}</strong>
          <ul className="ml-5 list-disc">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Say>{question}</Say>
          <CopyButton text={question} words={copyWords} />
        </Note>
      )}
    </div>
  );
}
