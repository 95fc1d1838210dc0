import { isStillTold } from '#brief/still-told.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { papersTakenBack } from '#case/court-papers.ts';
import { answerTakenBack } from '#case/file-changes.ts';
import { useReplaced } from '#case/undo-answer.ts';
import { Button } from '#components/button.tsx';
import { roadOf } from '#machines/road-view.ts';
import { screenOf } from '#model/answers.ts';
import { courtKeyOf } from '#model/court.ts';
import { isOutcome } from '#model/screens.ts';
import { planLength } from '#rules/plan-length.ts';
import { fill } from '#text/fill.ts';
import { roadScreen as words } from '#words/engine/road-screen.ts';
import { routeOfKey } from '../shell/address.ts';
import { useNavigation } from '../shell/navigation.tsx';
import { answerText } from './answer-text.ts';
import { textOf } from './words/sentence.tsx';
import { useWords } from './words/use-words.ts';

/**
 * Says which answer was just replaced, and gives it back with one tap, until the next answer. Of a paper or a freeze that
 * is another one it says that the earlier one is kept.
 */
export function ReplacedNote() {
  const replaced = useReplaced();
  return replaced === null ? null : <Undo of={replaced} />;
}

/** That the plan comes to another number of instalments with what was answered anew. */
function PlanChanged({ before, now }: Pick<NonNullable<ReturnType<typeof useReplaced>>, 'before' | 'now'>) {
  const [was, is] = [before, now].map((journey) => planLength(roadOf(journey).facts));
  if (was == null || is == null || was === is) return null;
  return <p className="mt-1">{fill(words.planChanged, { was: String(was), now: String(is) })}</p>;
}

function Undo({
  of: { key, was, nth, now, before, undo },
}: {
  readonly of: NonNullable<ReturnType<typeof useReplaced>>;
}) {
  const { go } = useNavigation();
  const { change, draft } = useCaseActions();
  const screen = screenOf(key);
  const screenWords = useWords(screen);
  const isAdded = useCase(({ file }) => isStillTold({ key, was, nth }, now, file));
  if (isOutcome(screen)) return null;
  const takeBack = () => {
    undo();
    change(papersTakenBack(now, before));
    change(answerTakenBack(key, { nth, was: was.nth }));
    if (nth > was.nth) draft(courtKeyOf(nth), null);
    go(routeOfKey(key), { replace: true });
  };
  return (
    <div className="no-print my-2 flex items-center justify-between border-l-4 border-edge bg-surface pl-3 text-hint">
      <div className="min-w-0 py-2">
        <p>
          {fill(isAdded ? words.added : words.replaced, {
            what: textOf(screenWords.title),
            was: answerText(screen, was, screenWords),
          })}
        </p>
        <PlanChanged before={before} now={now} />
      </div>
      <div className="ml-3 shrink-0">
        <Button look="quiet" onClick={takeBack}>
          {isAdded ? words.takeBackAdded : words.takeBack}
        </Button>
      </div>
    </div>
  );
}
