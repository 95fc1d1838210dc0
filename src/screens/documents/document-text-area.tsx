import { useLayoutEffect, useRef } from 'react';
import { controlLook } from '#components/field.tsx';
import { longestDocument } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';

const rows = 18;

interface DocumentTextAreaProps {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The text of a document for editing, as tall as its content so that all of it is visible. */
export function DocumentTextArea({ id, name, text, onChange }: DocumentTextAreaProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height depends on the text that the box contains.
  useLayoutEffect(() => {
    if (box.current === null) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight + 2}px`;
  }, [text]);
  return (
    <div className="my-4">
      <label htmlFor={id} className="font-bold text-ink">
        {fill(words.editLabel, { name })}
      </label>
      <p id={`${id}-hint`} className="mb-2 text-hint text-ink-soft">
        {words.editHint}
      </p>
      <textarea
        id={id}
        ref={box}
        rows={rows}
        value={text}
        maxLength={longestDocument}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        className={`${controlLook} leading-relaxed`}
      />
    </div>
  );
}
