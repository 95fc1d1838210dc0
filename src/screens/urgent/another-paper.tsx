import { type CourtMatter, likePapers } from '#brief/court.ts';
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
  /** Every matter of the case. */
  readonly all: readonly CourtMatter[];
}

/**
 * Of a paper that is taken for one told of before, as it is of the same kind and day: which one that is, and the way to
 * say that it is another. Of one that was said to be another: that it stands by itself, and the way back while nothing is
 * noted about it.
 */
export function AnotherPaper({ matter, own, all }: AnotherPaperProps) {
  const note = useCase(({ file }) => courtNoteOf(file, { key: own }));
  const { change } = useCaseActions();
  const paper = courtNotes.paper[matter.paper];
  const { isAnother, sameAs: _same, ...rest } = note;
  if (matter.key !== own) {
    const like = likePapers(all, matter);
    return (
      <Note kind="information">
        <p>
          {like.length < 2
            ? fill(words.asBefore, { paper })
            : fill(words.asOneOf, {
                paper,
                count: String(like.length),
                which: whichText(like.indexOf(matter), matter),
              })}
        </p>
        <div className="mt-2">
          {like.map((one, at) =>
            one === matter ? null : (
              <Button key={one.key} look="quiet" onClick={() => change(courtNoted(own, { ...rest, sameAs: one.key }))}>
                {fill(words.isThis, { which: whichText(at, one) })}
              </Button>
            ),
          )}
          <Button look="quiet" onClick={() => change(courtNoted(own, { ...rest, isAnother: true }))}>
            {words.another}
          </Button>
        </div>
      </Note>
    );
  }
  if (isAnother === undefined) return null;
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

/** Which of several like papers one is: its place among them, and the number of its case where it was noted. */
const whichText = (at: number, { caseNumber }: CourtMatter): string =>
  fill(caseNumber === null ? words.nth : words.nthNumbered, { n: String(at + 1), number: caseNumber ?? '' });
