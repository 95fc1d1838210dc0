import { Printer } from 'lucide-react';
import type { Brief } from '#brief/brief.ts';
import { useToday } from '#case/today.ts';
import { usePosition, useRoad } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { isOnUrgentRoad } from '#machines/road-view.ts';
import { screenTold } from '#share/result-view.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { result as words } from '#words/result/result.ts';
import { common } from '#words/shell/common.ts';
import { LimitationWarning } from '../engine/limitation-warning.tsx';
import { LoanToTellNote } from '../engine/loan-to-tell.tsx';
import { NewerBudgetNote, useFactsToPropose } from '../engine/newer-budget.tsx';
import { ToNow } from '../engine/to-now.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { ShareResult } from '../share/share-result.tsx';
import { ElsewhereNote } from '../shell/elsewhere-note.tsx';
import { Heading } from '../shell/heading.tsx';
import { canPrint } from '../shell/printing.ts';
import { Dashboard } from './dashboard.tsx';
import { ResultDates } from './result-dates.tsx';
import { ResultDocuments } from './result-documents.tsx';
import { ResultPlan } from './result-plan.tsx';

/** The page 我的方案: where the case stands, what comes next, the sums, the plan, documents and days. */
export function ResultPage() {
  const road = useRoad();
  const position = usePosition();
  const brief = useBrief();
  const today = useToday();
  const isUrgent = isOnUrgentRoad(position);
  const { borrowerDied, soFar } = brief.facts;
  const isEmpty = road.path.length < 3 && brief.products.length === 0 && soFar !== 'cleared';
  if (isEmpty || borrowerDied) {
    return (
      <article>
        <Heading of="result">{borrowerDied ? words.ofHeirsTitle : words.title}</Heading>
        <p className="my-3">{borrowerDied ? words.ofHeirs : words.notYet}</p>
        <ToNow />
      </article>
    );
  }
  return (
    <article className="lg:grid lg:grid-cols-2 lg:items-start lg:gap-12">
      <div className="lg:sticky lg:top-18">
        <Heading of="result" above={fill(words.asOf, { date: dateText(today) })}>
          {words.title}
        </Heading>
        {isUrgent && <Note kind="stop">{words.urgentNote}</Note>}
        <ElsewhereNote screen={null} />
        {!brief.isPaidOff && <NewerLeft brief={brief} />}
        <LimitationWarning />
        <LoanToTellNote brief={brief} />
        <Dashboard brief={brief} road={road} />
      </div>
      <div className="mt-8 lg:mt-4">
        <ResultPlan brief={brief} />
        <ResultDates brief={brief} road={road} />
        <ResultDocuments brief={brief} screen={position.screen} />
        {canPrint() && (
          <div className="no-print my-4">
            <Button look="quiet" onClick={() => print()}>
              <Printer aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
              {common.print}
            </Button>
          </div>
        )}
        <ShareResult brief={brief} screen={screenTold(road)} />
      </div>
    </article>
  );
}

/** The figures below are those of this negotiation: says where another one was told since that less is left. */
const NewerLeft = ({ brief }: { readonly brief: Brief }) => <NewerBudgetNote {...useFactsToPropose(brief.facts)} />;
