import type { Position } from '#machines/replay.ts';
import { PaidUpNote } from './paid-up-note.tsx';
import { ReplacedNote } from './replaced-note.tsx';

/** What stands below the heading of a screen: the answer that was just replaced, and an agreement that is paid up. */
export function NotesBelowHeading({ position }: { readonly position: Position }) {
  return (
    <>
      <ReplacedNote />
      <PaidUpNote position={position} />
    </>
  );
}
