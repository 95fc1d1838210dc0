import { useCaseActions } from '#case/case-context.tsx';
import { notedDown, reminded } from '#case/file-changes.ts';
import { useAnswer, useJourney, usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Note } from '#components/note.tsx';
import { goOnFrom } from '#machines/journey.ts';
import type { Position } from '#machines/replay.ts';
import { suggestionFor } from '#machines/suggestion.ts';
import { type AnswerKey, screenOf } from '#model/answers.ts';
import { mostRounds } from '#model/limits.ts';
import { isOutcome, screens, startsBlank } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { common } from '#words/shell/common.ts';
import { lowerLabel } from '../propose/lower-label.ts';
import { routeOfKey, routeOfPosition } from '../shell/address.ts';
import { Heading } from '../shell/heading.tsx';
import { RouteLink, useNavigation } from '../shell/navigation.tsx';
import { formOf } from './form-of.tsx';
import { panelOf, restOf } from './panel-of.tsx';
import { useBrief } from './use-brief.ts';
import { useCollectedSources } from './words/collected-sources.ts';
import { Blocks, SourceDisclosure, Sources, SourcesContext, textOf } from './words/sentence.tsx';
import { type AnyWords, useWords } from './words/use-words.ts';

/** Where the road leads after an answer: after going back to the next screen, else as far as the answers reach. */
function routeAfter(position: Position, key: AnswerKey, wentBack: boolean) {
  const at = position.path.findIndex((step) => step.key === key);
  const next = wentBack && at >= 0 ? position.path[at + 1] : undefined;
  return next === undefined ? routeOfPosition(position) : routeOfKey(next.key);
}

/** One screen of the road: the question, its guidance, and the way to answer. */
export function RoadScreen({ position }: { readonly position: Position }) {
  const { screen, round, key } = position;
  const words = useScreenWords(position);
  const { cameBack } = useNavigation();
  const Rest = isOutcome(screen) ? restOf[screen] : undefined;
  const { collect, ids } = useCollectedSources();
  return (
    <SourcesContext.Provider value={collect}>
      <article key={`${screen}@${round}`} className={cameBack ? 'arrive-back' : 'arrive-next'}>
        <Heading of={`${screen}@${round}`} above={useRoundLine(position)}>
          {textOf(words.title)}
        </Heading>
        {words.body !== undefined && <Blocks blocks={words.body} />}
        {key === null ? (
          Rest !== undefined && <Rest position={position} />
        ) : (
          <Answering position={position} words={words} answerKey={key} />
        )}
        {key === null && <GoOn position={position} />}
        {round === mostRounds && <Note kind="attention">{common.noMoreRounds}</Note>}
        <Disclosures words={words} isQuestion={screens[screen].tag === 'question'} />
        <SourceDisclosure ids={ids} />
      </article>
    </SourcesContext.Provider>
  );
}

/** The screen's words, as this road makes them: after declining an offer the question is about the answer to that. */
function useScreenWords({ screen, facts, path }: Position): AnyWords {
  const words = useWords(screen);
  if (screen === 'whatTheySaid' && path[path.length - 1]?.screen === 'counterCheck')
    return { ...words, title: common.declinedTitle };
  const lower = screen === 'overOffer' ? lowerLabel(facts) : null;
  return lower === null ? words : { ...words, options: { ...words.options, lower } };
}

/** How often the person has tried by now, where that is more than once. */
function useRoundLine(position: Position): string | undefined {
  const { proposals } = useBrief(position);
  const { past } = useJourney();
  const contacts = [...past, ...position.path].filter(
    (event) => screenOf(event.key) === 'script' && event.answer.event === 'connected',
  ).length;
  const { screen } = position;
  if (['channel', 'script'].includes(screen) && contacts > 0)
    return fill(common.nthContact, { n: String(contacts + 1) });
  if (['terms', 'asks', 'letter', 'submit'].includes(screen) && proposals > 0)
    return fill(common.nthProposal, { n: String(proposals + 1) });
  return undefined;
}

interface AnsweringProps {
  readonly position: Position;
  readonly words: AnyWords;
  readonly answerKey: AnswerKey;
}

function Answering({ position, words, answerKey }: AnsweringProps) {
  const { screen } = position;
  const { intent, go } = useNavigation();
  const journey = useJourney();
  const frontier = usePosition();
  const answer = useAnswer();
  const { draft, change } = useCaseActions();
  const isAnswered = frontier.path.some((step) => step.key === answerKey);
  const isAnew = intent === 'goOn' || intent === 'urgent';
  const given = isAnswered && !(isAnew && startsBlank(screen)) ? journey.answers[answerKey] : undefined;
  const suggestion = startsBlank(screen) ? undefined : suggestionFor(journey, position, answerKey);

  const onAnswer = (option: string, value?: unknown) => {
    draft(answerKey, null);
    change(reminded(undefined));
    if (intent === 'urgent' && screen === 'urgent' && option === 'none') {
      go(routeOfPosition(frontier));
      return;
    }
    // The intent is spent: who comes back here later only corrects.
    if (intent !== 'road') go(routeOfKey(answerKey), { replace: true });
    const after = answer({ key: answerKey, option, intent, ...(value === undefined ? {} : { value }) });
    const step = after.path.find(({ key }) => key === answerKey);
    if (step !== undefined) change(notedDown(answerKey, step.answer.nth));
    go(routeAfter(after, answerKey, isAnswered && intent === 'road'));
  };
  const props = { answerKey, position, words, given, suggestion, onAnswer };
  const Form = formOf(screen);
  const Panel = panelOf[screen];
  const isPrefilled =
    given === undefined && suggestion !== undefined && !['choice', 'task'].includes(screens[screen].kind);
  return (
    <>
      {isAnswered && !isAnew && <LookingBack frontier={frontier} />}
      {isPrefilled && <p className="text-hint text-ink-soft">{common.prefilled}</p>}
      {Panel !== undefined && <Panel {...props} />}
      {Form !== null && <Form {...props} />}
    </>
  );
}

/** Says that an answered screen is shown, and leads back to the present. */
function LookingBack({ frontier }: { readonly frontier: Position }) {
  return (
    <p className="text-hint text-ink-soft">
      {common.lookingBack}
      <RouteLink to={routeOfPosition(frontier)} className="inline-flex min-h-12 items-center text-jade underline">
        {common.toNow}
      </RouteLink>
    </p>
  );
}

function GoOn({ position }: { readonly position: Position }) {
  const { go } = useNavigation();
  const key = goOnFrom(position);
  return (
    <>
      {key !== null && (
        <div className="my-4">
          <p className="mb-2 text-hint text-ink-soft">{common.goOnLine}</p>
          <Button look="primary" onClick={() => go(routeOfKey(key), { intent: 'goOn' })}>
            {common.goOn}
          </Button>
        </div>
      )}
      <RouteLink
        to={{ kind: 'page', page: 'result' }}
        className="my-4 flex min-h-12 items-center justify-center rounded-field border border-edge text-jade"
      >
        {common.myPlan}
      </RouteLink>
    </>
  );
}

function Disclosures({ words, isQuestion }: { readonly words: AnyWords; readonly isQuestion: boolean }) {
  const { title, why, body = [], more, where, options, ticks = {} } = words;
  const sentences = [title, why, ...Object.values(options), ...Object.values(ticks)];
  return (
    <div className="no-print mt-6">
      {where !== undefined && (
        <Disclosure title={common.where}>
          <Blocks blocks={where} />
        </Disclosure>
      )}
      <Disclosure title={isQuestion ? common.why : common.whyTask}>
        <p>{textOf(why)}</p>
      </Disclosure>
      {more !== undefined && (
        <Disclosure title={common.more}>
          <Blocks blocks={more} />
        </Disclosure>
      )}
      <Sources sentences={sentences} blocks={[...body, ...(more ?? []), ...(where ?? [])]} />
    </div>
  );
}
