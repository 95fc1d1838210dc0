import type { CourtMatter } from '#brief/court.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { courtNoteOf } from '#case/court-papers.ts';
import { courtNoted } from '#case/file-changes.ts';
import type { CourtNote } from '#case/schemas.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import type { CourtKey } from '#model/court.ts';
import { fill } from '#text/fill.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';

const words = courtNotes.same;

/** True where nothing would be lost with the note. */
const isEmpty = ({ done, isAnother: _another, ...rest }: CourtNote): boolean =>
  done.length === 0 && Object.keys(rest).length === 0;

interface AnotherPaperProps {
  /** The matter that the paper on screen is taken for. */
  readonly matter: CourtMatter;
  /** The key under which it would be one of its own. */
  readonly own: CourtKey;
}

/**
 * Of a paper that is taken for one told of before, as it is of the same kind and day: that it is, and the way to say
 * that it is another. Of one that was said to be another: that it stands by itself, and the way back while nothing is noted
 * about it.
 */
export function AnotherPaper({ matter, own }: AnotherPaperProps) {
  const note = useCase(({ file }) => courtNoteOf(file, { key: own }));
  const { change } = useCaseActions();
  const paper = courtNotes.paper[matter.paper];
  if (matter.key !== own)
    return (
      <Note kind="information">
        <p>{fill(words.asBefore, { paper })}</p>
        <div className="mt-2">
          <Button look="quiet" onClick={() => change(courtNoted(own, { ...note, isAnother: true }))}>
            {words.another}
          </Button>
        </div>
      </Note>
    );
  if (note.isAnother === undefined) return null;
  const { isAnother: _another, ...rest } = note;
  return (
    <Note kind="information">
      <p>{fill(words.isAnother, { paper })}</p>
      {isEmpty(note) && (
        <div className="mt-2">
          <Button look="quiet" onClick={() => change(courtNoted(own, rest))}>
            {words.asOne}
          </Button>
        </div>
      )}
    </Note>
  );
}
