import { useDeferredValue } from 'react';
import { useJourney, usePosition } from '#case/use-journey.ts';
import { Disclosure } from '#components/disclosure.tsx';
import type { Answer, AnswerKey } from '#model/answers.ts';
import { fill } from '#text/fill.ts';
import { answersPage } from '#words/overview/answers-page.ts';
import { common } from '#words/shell/common.ts';
import { ToNow } from '../engine/to-now.tsx';
import { routeOfPosition } from '../shell/address.ts';
import { Heading } from '../shell/heading.tsx';
import { RouteLink } from '../shell/navigation.tsx';
import { useIsWide } from '../shell/use-is-wide.ts';
import { AnswerRows } from './answer-rows.tsx';

/** The page with every answer of the road, newest round last, those that wait off it, and those set aside to be offered again. */
export function AnswersPage() {
  const { answers, setAside } = useJourney();
  const position = usePosition();
  const { path } = position;
  const rounds = [...new Set(path.map(({ round }) => round))];
  const onPath = new Set(path.map(({ key }) => key));
  const waiting = (Object.entries(answers) as [AnswerKey, Answer][])
    .filter(([key]) => !onPath.has(key))
    .map(([key, answer]) => ({ key, answer }));
  const offered = (Object.entries(setAside) as [AnswerKey, Answer][]).map(([key, answer]) => ({ key, answer }));
  return (
    <article>
      <Heading of="answers">{answersPage.title}</Heading>
      <p>{path.length === 0 ? answersPage.empty : answersPage.lead}</p>
      {path.length === 0 ? (
        <ToNow />
      ) : (
        <RouteLink to={routeOfPosition(position)} className="flex min-h-12 items-center text-jade underline">
          {common.toNow}
        </RouteLink>
      )}
      {rounds.map((round) => (
        <section key={round}>
          {rounds.length > 1 && (
            <h2 className="mt-6 font-bold">{round === 1 ? answersPage.firstTime : answersPage.later}</h2>
          )}
          <AnswerRows given={path.filter((step) => step.round === round)} canChange />
        </section>
      ))}
      {offered.length > 0 && (
        <Disclosure title={answersPage.offered}>
          <p>{answersPage.offeredLead}</p>
          <AnswerRows given={offered} canChange={false} />
        </Disclosure>
      )}
      {waiting.length > 0 && (
        <Disclosure title={answersPage.waiting}>
          <p>{answersPage.waitingLead}</p>
          <AnswerRows given={waiting} canChange={false} />
        </Disclosure>
      )}
    </article>
  );
}

/** How many answers are listed beside a question; earlier ones are in a disclosure. */
const mostBeside = 6;

/** The answers so far, beside the question on wide screens; they follow a moment after the question. */
export function AnswersAside() {
  const path = useDeferredValue(usePosition().path);
  if (!useIsWide('besides') || path.length === 0) return null;
  const before = path.length > mostBeside + 1 ? path.length - mostBeside : 0;
  return (
    <section aria-label={answersPage.title}>
      <h2 className="mb-3 font-bold">{answersPage.title}</h2>
      {before > 0 && (
        <Disclosure title={fill(answersPage.before, { n: String(before) })} isLazy>
          <AnswerRows given={path.slice(0, before)} canChange />
        </Disclosure>
      )}
      <AnswerRows given={path.slice(before)} canChange />
    </section>
  );
}
