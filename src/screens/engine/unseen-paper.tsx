import { useUndoableAnswer } from '#case/undo-answer.ts';
import { usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import type { ScreenId, TickOf } from '#model/screens.ts';
import { unseenPaperWords as words } from '#words/engine/unseen-paper.ts';
import { routeOfPosition } from '../shell/address.ts';
import { useNavigation } from '../shell/navigation.tsx';

/** Where each matter begins that can still be waiting while one rests; those before are a rest themselves. */
const waiting: Readonly<Partial<Record<TickOf<'urgent'>, ScreenId>>> = {
  special: 'situation',
  court: 'courtPaper',
  sold: 'debtSold',
  harassed: 'harassment',
  notMine: 'notMyLoan',
};

/** That a court paper was ticked and never looked at, because the person rests before it; its term may run. */
export function UnseenPaper() {
  const { facts, path } = usePosition();
  const answer = useUndoableAnswer();
  const { go } = useNavigation();
  const left = facts.urgent.filter((tick) => {
    const begins = waiting[tick];
    return begins !== undefined && !path.some(({ screen }) => screen === begins);
  });
  if (!left.includes('court')) return null;
  const open = () => go(routeOfPosition(answer({ key: 'urgent', option: 'given', value: left, intent: 'urgent' })));
  return (
    <Note kind="stop">
      <p>{words.text}</p>
      <Button look="quiet" onClick={open}>
        {words.open}
      </Button>
    </Note>
  );
}
