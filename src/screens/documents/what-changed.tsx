import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import type { EditDifference } from '#documents/editing/edit-difference.ts';
import { fill } from '#text/fill.ts';
import { documentsPage } from '#words/documents/documents-page.ts';
import { language } from '#words/language.ts';

const words = documentsPage.differs;
const mostLines = 8;

const isRow = (line: string): boolean => line.includes(language.columnGap);

interface WhatChangedProps {
  readonly difference: EditDifference;
  /** Masks the personal details in a line. */
  readonly mask: (line: string) => string;
  readonly onKeep: () => void;
  readonly onReset: () => void;
}

/** A note that answers behind an edited document have changed, with what would be added and removed. */
export function WhatChanged({ difference: { added, removed }, mask, onKeep, onReset }: WhatChangedProps) {
  return (
    <Note kind="attention">
      <strong className="block">{words.title}</strong>
      <Lines title={words.added} lines={added.map(mask)} />
      <Lines title={words.removed} lines={removed.map(mask)} />
      <div className="my-3">
        <Button onClick={onReset}>{documentsPage.reset}</Button>
      </div>
      <Button onClick={onKeep}>{words.keep}</Button>
    </Note>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  // Rows of a table come last: a schedule of sixty rows would bury the sentence that matters.
  const told = [...lines].sort((one, other) => Number(isRow(one)) - Number(isRow(other))).slice(0, mostLines);
  const rest = lines.length - told.length;
  return (
    <div className="mt-2">
      <p className="text-hint text-ink-soft">{title}</p>
      <ul className="ml-5 list-disc">
        {told.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line may occur twice; its index is its identity.
          <li key={at}>{line}</li>
        ))}
      </ul>
      {rest > 0 && <p className="text-hint text-ink-soft">{fill(words.more, { n: String(rest) })}</p>}
    </div>
  );
}
