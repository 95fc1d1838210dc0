import { unseenPaper } from '#brief/unseen-paper.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { bannerDismissed } from '#case/file-changes.ts';
import { useUndoableAnswer } from '#case/undo-answer.ts';
import { useJourney, usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import type { Position } from '#machines/replay.ts';
import { type ScreenId, screens, type TickOf } from '#model/screens.ts';
import { unseenPaperWords as words } from '#words/engine/unseen-paper.ts';
import { type Route, routeOfPosition } from '../shell/address.ts';
import { useNavigation } from '../shell/navigation.tsx';

/** Where each matter begins that can still be waiting while one rests; those before are a rest themselves. */
const waiting: Readonly<Partial<Record<TickOf<'urgent'>, ScreenId>>> = {
  special: 'situation',
  court: 'courtPaper',
  sold: 'debtSold',
  harassed: 'harassment',
  notMine: 'notMyLoan',
};

/** The ticks of what waits, the court paper among them. */
const leftOf = ({ facts, path }: Position): readonly TickOf<'urgent'>[] => {
  const left = facts.urgent.filter((tick) => {
    const begins = waiting[tick];
    return begins !== undefined && !path.some(({ screen }) => screen === begins);
  });
  return left.includes('court') ? left : ['court', ...left];
};

/**
 * Where the paper is told of without another word about what is urgent: where the answers lead to the question, or wait
 * before it, as an heir says first what they do about the estate. Null where that question is off the road.
 */
function routeToPaper(position: Position): Route | null {
  if (position.path.some(({ screen }) => screen === 'courtPaper'))
    return { kind: 'screen', screen: 'courtPaper', round: 1 };
  const { screen, facts } = position;
  const isAhead = screen === 'courtPaper' || (facts.borrowerDied && screens[screen].stage === 'urgent');
  return isAhead ? routeOfPosition(position) : null;
}

/** That a court paper came of which no day is known here, and the way to tell of it; its term may run. */
export function UnseenPaper() {
  const journey = useJourney();
  const position = usePosition();
  const answer = useUndoableAnswer();
  const { go } = useNavigation();
  const file = useCase((state) => state.file);
  const { change } = useCaseActions();
  const unseen = unseenPaper(journey, file);
  if (unseen === null) return null;
  // Another paper was told of since: what is told now must not take its place.
  const isFollowed = unseen.kind === 'unsure' && unseen.isFollowed;
  const open = () => {
    const value = leftOf(position);
    const route = isFollowed ? null : routeToPaper(position);
    go(route ?? routeOfPosition(answer({ key: 'urgent', option: 'given', value, intent: 'urgent' })));
  };
  return (
    <Note kind="stop">
      <p>{words[unseen.kind].text}</p>
      <Button look="quiet" onClick={open}>
        {words[unseen.kind].open}
      </Button>
      {unseen.kind !== 'untold' && (isFollowed || unseen.kind === 'sued') && (
        <Button look="quiet" onClick={() => change(bannerDismissed(unseen.id, true))}>
          {words[unseen.kind].told}
        </Button>
      )}
    </Note>
  );
}
