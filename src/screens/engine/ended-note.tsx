import { useAnswer, useRoad } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import type { Position } from '#machines/replay.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { endedNoteWords as words } from '#words/engine/ended-note.ts';
import { routeOfKey, routeOfPosition } from '../shell/address.ts';
import { RouteLink, useNavigation } from '../shell/navigation.tsx';
import { useBrief } from './use-brief.ts';

interface EndedNoteProps {
  /** The screen it stands on; it says nothing of what was told later. */
  readonly position?: Position;
}

/** That the agreement has ended, what was paid of it, and the way to undo it; nothing where none has ended. */
export function EndedNote({ position }: EndedNoteProps) {
  const { ended } = useBrief(position);
  const { path } = useRoad();
  const { go } = useNavigation();
  const answer = useAnswer();
  const step = path.find(({ answer: { nth } }) => nth === ended?.nth);
  if (ended === null || step === undefined) return null;
  const { key, screen } = step;
  const kept = ended.agreed?.kept;
  return (
    <Note kind="information">
      <p>{fill(words.ended, { date: dateText(ended.on), why: words.why[ended.why] })}</p>
      {kept !== undefined && kept.paidSum > 0 && (
        <p>
          {fill(kept.paid === 0 ? words.paidPart : words.paid, { n: String(kept.paid), sum: amountText(kept.paidSum) })}
        </p>
      )}
      {screen === 'endAgreement' ? (
        <div className="mt-2">
          <Button look="quiet" onClick={() => go(routeOfPosition(answer({ key, option: 'stay', intent: 'change' })))}>
            {words.undo}
          </Button>
        </div>
      ) : (
        <RouteLink to={routeOfKey(key)} intent="change" className="inline-flex min-h-12 items-center underline">
          {words.change}
        </RouteLink>
      )}
    </Note>
  );
}
