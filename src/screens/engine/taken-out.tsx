import { type ReactNode, useState } from 'react';
import { Button } from '#components/button.tsx';
import { fill } from '#text/fill.ts';
import { entryWords as words } from '#words/engine/entries.ts';
import { FocusedBox } from '../shell/focused-box.tsx';

/** Something that was taken out: in words, where it stood, and what is needed to put it back. */
interface TakenOut<T> {
  readonly what: string;
  readonly at: number;
  readonly value: T;
}

/**
 * What was taken out of a list last: a note says so in its place, with the way to put it back.
 * @param putBack False where it could not be stored.
 */
export function useTakenOut<T>(putBack: (value: T) => unknown) {
  const [taken, setTaken] = useState<(TakenOut<T> & { readonly n: number }) | null>(null);
  return {
    take: (out: TakenOut<T>) => setTaken((before) => ({ ...out, n: (before?.n ?? 0) + 1 })),
    /**
     * The note where it stands before the entry at `at` of a list of so many, or at its end; null elsewhere. It belongs among
     * the keyed entries, so that it stays the same one when they move.
     */
    noteAt: (at: number, length: number): ReactNode =>
      taken !== null && Math.min(taken.at, length) === at ? (
        <UndoNote key={`taken-${taken.n}`} what={taken.what} undo={() => putBack(taken.value)} />
      ) : null,
  };
}

function UndoNote({ what, undo }: { readonly what: string; readonly undo: () => unknown }) {
  const [isBack, setBack] = useState(false);
  if (isBack)
    return (
      <FocusedBox key="back" className="my-2">
        <p>{words.undone}</p>
      </FocusedBox>
    );
  return (
    <FocusedBox key="gone" className="my-2 flex items-center justify-between border-l-4 border-edge bg-surface pl-3">
      <p className="min-w-0 py-2">{fill(words.removed, { what })}</p>
      <div className="ml-3 shrink-0">
        <Button
          look="quiet"
          onClick={async () => {
            if ((await undo()) !== false) setBack(true);
          }}
        >
          {words.undo}
        </Button>
      </div>
    </FocusedBox>
  );
}
