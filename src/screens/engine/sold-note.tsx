import type { Brief } from '#brief/brief.ts';
import { buyersOf } from '#brief/lenders.ts';
import { isSaleUnverified, isSoldSinceAgreed } from '#brief/sale.ts';
import { useUndoableAnswer } from '#case/undo-answer.ts';
import { useJourney, usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import type { TickOf } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { verifiedSaleLabel, soldNoteWords as words } from '#words/engine/sold-note.ts';
import { names } from '#words/names.ts';
import { routeOfPosition } from '../shell/address.ts';
import { useNavigation } from '../shell/navigation.tsx';
import { Sources } from './words/sentence.tsx';

/** Whom an instalment of an agreement is paid to once its debt was sold, and while nobody knows whether it was. */
export function SoldNote({ brief }: { readonly brief: Brief }) {
  const journey = useJourney();
  const { kept, isPaidOff, isPaidUp } = brief;
  const said = isSoldSinceAgreed(brief) ? 'sold' : isSaleUnverified(journey) ? 'pending' : null;
  if (said === null || kept === null || isPaidOff || isPaidUp) return null;
  return (
    <>
      <Note kind="attention">
        {fill(words[said].text, { buyer: listText(buyersOf(brief, names.buyer)) })}
        {said === 'pending' && <ToVerified />}
      </Note>
      <Sources sentences={[words[said]]} />
    </>
  );
}

/** Leads to the question whether the debt was sold, which is urgent again where the case went on since. */
function ToVerified() {
  const position = usePosition();
  const answer = useUndoableAnswer();
  const { go } = useNavigation();
  const open = () => {
    if (position.path.some(({ screen }) => screen === 'debtSold')) {
      go({ kind: 'screen', screen: 'debtSold', round: 1 });
      return;
    }
    const value: readonly TickOf<'urgent'>[] = [...position.facts.urgent, 'sold'];
    go(routeOfPosition(answer({ key: 'urgent', option: 'given', value, intent: 'urgent' })));
  };
  return (
    <Button look="quiet" onClick={open}>
      {verifiedSaleLabel}
    </Button>
  );
}
