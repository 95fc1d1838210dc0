import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { deathNoteWords as words } from '#words/today/death-note.ts';
import { useDeathNoted } from '../engine/use-death-noted.ts';

/** In the place of what a case asks for, where the person whose debts it tells of has died; it can be taken back. */
export function DeathNote() {
  const noteDeath = useDeathNoted();
  return (
    <Note kind="attention">
      <p>{words.text}</p>
      <Button look="quiet" onClick={() => noteDeath()}>
        {words.takeBack}
      </Button>
    </Note>
  );
}
