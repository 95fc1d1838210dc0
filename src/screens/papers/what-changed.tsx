import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { papersPage } from '#content/zh-CN/ui/papers.ts';
import type { EditDifference } from '#documents/edit-difference.ts';

const words = papersPage.differs;

interface WhatChangedProps {
  readonly difference: EditDifference;
  readonly onKeep: () => void;
  readonly onReset: () => void;
}

/** Told where answers under a rewritten paper have changed since: what would be new, what would be gone. */
export function WhatChanged({ difference: { added, removed }, onKeep, onReset }: WhatChangedProps) {
  return (
    <Note kind="attention">
      <strong className="block">{words.title}</strong>
      <Lines title={words.added} lines={added} />
      <Lines title={words.removed} lines={removed} />
      <div className="my-3">
        <Button onClick={onReset}>{papersPage.reset}</Button>
      </div>
      <Button onClick={onKeep}>{words.keep}</Button>
    </Note>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="mt-2">
      <p className="text-hint text-ink-soft">{title}</p>
      <ul className="ml-5 list-disc">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
