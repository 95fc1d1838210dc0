import { Printer } from 'lucide-react';
import { useToday } from '#case/today.ts';
import { usePosition, useRoad } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { Section } from '#components/section.tsx';
import { Steps } from '#components/steps.tsx';
import { isOnUrgentRoad } from '#machines/road-view.ts';
import { isOutcome } from '#model/screens.ts';
import { nextSteps, stepsFor } from '#rules/next-steps.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { result as words } from '#words/result/result.ts';
import { common } from '#words/shell/common.ts';
import { LimitationWarning } from '../engine/limitation-warning.tsx';
import { ProposalList } from '../engine/proposal-list.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { textOf } from '../engine/words/sentence.tsx';
import { useAllWords } from '../engine/words/use-words.ts';
import { ShareResult } from '../share/share-result.tsx';
import { routeOfPosition } from '../shell/address.ts';
import { Heading } from '../shell/heading.tsx';
import { RouteLink } from '../shell/navigation.tsx';
import { canPrint } from '../shell/printing.ts';
import { ResultDates } from './result-dates.tsx';
import { ResultDocuments } from './result-documents.tsx';
import { ResultPlan } from './result-plan.tsx';

/** The page 我的方案: where the case stands, what comes next, the sums, the plan, documents and days. */
export function ResultPage() {
  const road = useRoad();
  const position = usePosition();
  const brief = useBrief();
  const today = useToday();
  const wordsOf = useAllWords();
  const last = road.path[road.path.length - 1];
  const steps = stepsFor(road.facts, nextSteps(road.screen, isOutcome(road.screen) ? (last?.screen ?? null) : null));
  const isUrgent = isOnUrgentRoad(position);
  if (road.path.length < 3 && brief.products.length === 0 && brief.facts.soFar !== 'cleared') {
    return (
      <article>
        <Heading of="result">{words.title}</Heading>
        <p>{words.notYet}</p>
        <RouteLink to={routeOfPosition(position)} className="flex min-h-12 items-center text-jade underline">
          {common.toNow}
        </RouteLink>
      </article>
    );
  }
  return (
    <article>
      <Heading of="result" above={fill(words.asOf, { date: dateText(today) })}>
        {words.title}
      </Heading>
      {isUrgent && <Note kind="stop">{words.urgentNote}</Note>}
      <LimitationWarning />
      <p>{fill(words.whereAt, { title: textOf(wordsOf(road.screen).title) })}</p>
      <RouteLink to={routeOfPosition(position)} className="no-print flex min-h-12 items-center text-jade underline">
        {common.toNow}
      </RouteLink>
      <Section title={words.stepsTitle}>
        <Steps steps={steps.map((step) => words.steps[step])} />
      </Section>
      <ResultPlan brief={brief} />
      <ProposalList brief={brief} />
      <ResultDates brief={brief} road={road} />
      <ResultDocuments brief={brief} />
      {canPrint() && (
        <div className="no-print my-4">
          <Button look="quiet" onClick={() => print()}>
            <Printer aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
            {common.print}
          </Button>
        </div>
      )}
      <ShareResult brief={brief} screen={road.screen} />
    </article>
  );
}
