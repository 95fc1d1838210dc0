import type { Position } from '#machines/replay.ts';
import { screens } from '#model/screens.ts';
import { LoanToTellNote } from './loan-to-tell.tsx';
import { PaidUpNote } from './paid-up-note.tsx';
import { ReplacedNote } from './replaced-note.tsx';
import { useBrief } from './use-brief.ts';

/**
 * What stands below the heading of a screen: the answer that was just replaced, a loan of which nobody knows yet whether it
 * is listed, and an agreement that is paid up.
 */
export function NotesBelowHeading({ position }: { readonly position: Position }) {
  return (
    <>
      <ReplacedNote />
      {screens[position.screen].stage !== 'urgent' && <LoanToTell />}
      <PaidUpNote position={position} />
    </>
  );
}

const LoanToTell = () => <LoanToTellNote brief={useBrief()} />;
