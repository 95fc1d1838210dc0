import type { Brief } from '#brief/brief.ts';
import { buyersOf } from '#brief/lenders.ts';
import { isSaleUnverified, isSoldSinceAgreed } from '#brief/sale.ts';
import { useJourney } from '#case/use-journey.ts';
import { Note } from '#components/note.tsx';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { soldNoteWords as words } from '#words/engine/sold-note.ts';
import { names } from '#words/names.ts';
import { Sources } from './words/sentence.tsx';

/** Whom an instalment of an agreement is paid to once its debt was sold, and while nobody knows whether it was. */
export function SoldNote({ brief }: { readonly brief: Brief }) {
  const journey = useJourney();
  const { kept, isPaidOff, isPaidUp } = brief;
  const said = isSoldSinceAgreed(brief) ? 'sold' : isSaleUnverified(journey) ? 'pending' : null;
  if (said === null || kept === null || isPaidOff || isPaidUp) return null;
  return (
    <>
      <Note kind="attention">{fill(words[said].text, { buyer: listText(buyersOf(brief, names.buyer)) })}</Note>
      <Sources sentences={[words[said]]} />
    </>
  );
}
