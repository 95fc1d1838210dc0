import { Note } from '#components/note.tsx';
import { disputedNoteWords } from '#words/assess/disputed-note.ts';
import type { ScreenProps } from '../engine/screen-props.ts';

/** That a loan which is not theirs is left out here; nothing where nobody said that there is one. */
export function DisputedNote({ position: { facts } }: Pick<ScreenProps, 'position'>) {
  return (
    (facts.urgent.includes('notMine') || facts.disputes.includes('notMine')) && (
      <Note kind="attention">{disputedNoteWords.leaveOut}</Note>
    )
  );
}
