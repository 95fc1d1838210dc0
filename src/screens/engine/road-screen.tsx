import { Suspense, useDeferredValue, useState } from 'react';
import { useStore } from 'zustand';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { notedDown, reminded } from '#case/file-changes.ts';
import { preferences } from '#case/preferences.ts';
import { useToday } from '#case/today.ts';
import { toldSince } from '#case/told-since.ts';
import { useUndoableAnswer } from '#case/undo-answer.ts';
import { useJourney, usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Note } from '#components/note.tsx';
import { phones } from '#content/sources.ts';
import { dropsAgreement } from '#machines/drops-agreement.ts';
import { goOnFrom } from '#machines/go-on.ts';
import type { Position } from '#machines/replay.ts';
import { suggestionFor } from '#machines/suggestion.ts';
import { type AnswerKey, screenOf } from '#model/answers.ts';
import { mostRounds } from '#model/limits.ts';
import { type ScreenId, screens, startsBlank } from '#model/screens.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { roadScreen } from '#words/engine/road-screen.ts';
import { common } from '#words/shell/common.ts';
import { routeOfKey, routeOfPosition } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { Heading } from '../shell/heading.tsx';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';
import { RouteLink, useNavigation } from '../shell/navigation.tsx';
import { formOf } from './form-of.tsx';
import { LimitationWarning } from './limitation-warning.tsx';
import type { ScreenParts, StageParts } from './screen-parts.ts';
import { useBrief } from './use-brief.ts';
import { usePositionNow } from './use-position-now.ts';
import { type CollectedSources, collectSources } from './words/collected-sources.ts';
import {
  Blocks,
  LenderDialContext,
  SourceFold,
  Sources,
  SourcesContext,
  StaleNote,
  textOf,
} from './words/sentence.tsx';
import { withoutRequests } from './words/time-barred.ts';
import { type AnyWords, useWords } from './words/use-words.ts';

const ElsewhereNote = lazyWithPreload(() => import('../shell/elsewhere-note.tsx').then((all) => all.ElsewhereNote));
const NotesBelow = lazyWithPreload(() => import('./notes-below-heading.tsx').then((all) => all.NotesBelowHeading));
const KeepAgreement = lazyWithPreload(() => import('./keep-agreement.tsx').then((all) => all.KeepAgreement));
const Dial = lazyWithPreload(() => import('./dial.tsx').then((all) => all.Dial));

const isUrgent = (screen: ScreenId): boolean => screens[screen].stage === 'urgent';

/**
 * Where to go after an answer: from a screen further back to the next one, otherwise to where the answers lead. What is
 * urgent is answered anew from any page, long after: behind it the road is not gone through again.
 */
function routeAfter(position: Position, key: AnswerKey, wentBack: boolean) {
  const at = position.path.findIndex((step) => step.key === key);
  const next = wentBack && at >= 0 ? position.path[at + 1] : undefined;
  const isThrough = next !== undefined && isUrgent(screenOf(key)) && !isUrgent(next.screen);
  return next === undefined || isThrough ? routeOfPosition(position) : routeOfKey(next.key);
}

/** True where a promise could follow: from the first step on, beside what is urgent. */
const isBeforePromises = (screen: ScreenId): boolean =>
  screen === 'firstStep' || !['assess', 'urgent'].includes(screens[screen].stage);

interface RoadScreenProps {
  readonly position: Position;
  /** The panels, forms and other parts of all screens. */
  readonly parts: StageParts;
}

/** One screen of the road: its heading, what it is for, its guidance, and its form. */
export function RoadScreen({ position: reached, parts }: RoadScreenProps) {
  const position = usePositionNow(reached);
  const { screen, round, key } = position;
  const words = useScreenWords(position, parts[screen]);
  const { cameBack } = useNavigation();
  const { Headline, Outcome, counts } = parts[screen] ?? {};
  const [sources] = useState(collectSources);
  return (
    <SourcesContext.Provider value={sources}>
      <LenderDialContext.Provider value={screens[screen].stage === 'urgent'}>
        <article key={`${screen}@${round}`} className={cameBack ? 'arrive-back' : 'arrive-next'}>
          <Nth counts={counts} position={position} />
          <Heading of={`${screen}@${round}`}>{textOf(words.title)}</Heading>
          <Suspense>
            <ElsewhereNote screen={screen} />
          </Suspense>
          <Suspense>
            <NotesBelow position={position} />
          </Suspense>
          {isBeforePromises(screen) && <LimitationWarning />}
          {words.call !== undefined && <Dial phone={phones[words.call]} />}
          {Headline !== undefined && <Headline position={position} />}
          {words.body !== undefined && <Blocks blocks={words.body} />}
          {key === null ? (
            Outcome !== undefined && <Outcome position={position} />
          ) : (
            <Answering position={position} parts={parts[screen]} words={words} answerKey={key} />
          )}
          {key === null && <GoOn position={position} />}
          {round === mostRounds && <Note kind="attention">{roadScreen.noMoreRounds}</Note>}
          <Disclosures words={words} sources={sources} isQuestion={screens[screen].tag === 'question'} />
        </article>
      </LenderDialContext.Provider>
    </SourcesContext.Provider>
  );
}

/** The words of the screen, adapted to this road by its stage and to a claim that may have expired. */
function useScreenWords(position: Position, parts: ScreenParts | undefined): AnyWords {
  const words = useWords(position.screen);
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const today = useToday();
  const adapted = parts?.adaptWords?.(words, position, { journey, file, today }) ?? words;
  return mayBeTimeBarred(position.facts) ? withoutRequests(adapted, position.screen) : adapted;
}

/** The line that says which contact or proposal this is; nothing for the first one. */
function Nth({ counts, position }: { readonly counts: ScreenParts['counts']; readonly position: Position }) {
  if (counts === 'contacts') return <NthContact position={position} />;
  return counts === 'proposals' ? <NthProposal position={position} /> : null;
}

function NthContact({ position }: { readonly position: Position }) {
  const { past } = useJourney();
  const contacts = [...past, ...position.path].filter(
    (event) => screenOf(event.key) === 'script' && event.answer.event === 'connected',
  ).length;
  return contacts > 0 && <NthLine>{fill(roadScreen.nthContact, { n: String(contacts + 1) })}</NthLine>;
}

function NthProposal({ position }: { readonly position: Position }) {
  const { proposals } = useBrief(position);
  return proposals > 0 && <NthLine>{fill(roadScreen.nthProposal, { n: String(proposals + 1) })}</NthLine>;
}

const NthLine = ({ children }: { readonly children: string }) => <p className="text-hint text-ink-soft">{children}</p>;

interface AnsweringProps {
  readonly position: Position;
  readonly parts: ScreenParts | undefined;
  readonly words: AnyWords;
  readonly answerKey: AnswerKey;
}

function Answering({ position, parts, words, answerKey }: AnsweringProps) {
  const { screen } = position;
  const { intent, go } = useNavigation();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const frontier = usePosition();
  const answer = useUndoableAnswer();
  const { draft, change } = useCaseActions();
  const isAnswered = frontier.path.some((step) => step.key === answerKey);
  const isAnew = intent === 'goOn' || intent === 'urgent';
  const given = isAnswered && !(isAnew && startsBlank(screen)) ? journey.answers[answerKey] : undefined;
  const { household } = useCaseSwitch();
  const own = startsBlank(screen) ? undefined : suggestionFor(journey, position, answerKey);
  const fromHousehold = toldSince(household, screenOf(answerKey), own?.on);
  const suggestion = fromHousehold === undefined ? own : { ...fromHousehold, nth: 0 };

  const today = useToday();
  /** What is answered once it is said that an agreement may be left aside. */
  const [held, setHeld] = useState<(() => void) | null>(null);
  const onAnswer = (option: string, value?: unknown, isSure = false) => {
    const told = { key: answerKey, option, intent, ...(value === undefined ? {} : { value }) };
    if (!isSure && isAnswered && dropsAgreement(journey, { type: 'answered', on: today, ...told })) {
      setHeld(() => () => onAnswer(option, value, true));
      return;
    }
    draft(answerKey, null);
    change(reminded(undefined));
    if (parts?.changesNothing?.(option, intent) === true) {
      go(routeOfPosition(frontier));
      return;
    }
    // The intent is used up: coming back to this history entry is a mere correction.
    if (intent !== 'road') go(routeOfKey(answerKey), { replace: true });
    const after = answer(told);
    const step = after.path.find(({ key }) => key === answerKey);
    if (step !== undefined) change(notedDown(answerKey, step.answer.nth));
    go(routeAfter(after, answerKey, isAnswered && intent === 'road'));
  };
  const recommended = parts?.recommends?.(position) ?? null;
  const inapplicable = parts?.hides?.(position, journey, file) ?? [];
  const props = { answerKey, position, words, given, suggestion, recommended, inapplicable, onAnswer };
  const Form = parts?.Form ?? formOf(screen);
  const { Panel, Details } = parts ?? {};
  const isPrefilled =
    given === undefined && suggestion !== undefined && !['choice', 'task', 'terms'].includes(screens[screen].kind);
  return (
    <>
      {isAnswered && !isAnew && <LookingBack frontier={frontier} />}
      {isPrefilled && <p className="mb-3 text-hint text-ink-soft">{roadScreen.prefilled}</p>}
      {Panel !== undefined && <Panel {...props} />}
      {Form !== null && <Form {...props} />}
      {held !== null && (
        <Suspense>
          <KeepAgreement onStay={() => go(routeOfPosition(frontier))} onChange={held} />
        </Suspense>
      )}
      {Details !== undefined && <Details {...props} />}
    </>
  );
}

function LookingBack({ frontier }: { readonly frontier: Position }) {
  return (
    <p className="text-hint text-ink-soft">
      {roadScreen.lookingBack}
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
          <p className="mb-2 text-hint text-ink-soft">{roadScreen.goOnLine}</p>
          <Button look="primary" onClick={() => go(routeOfKey(key), { intent: 'goOn' })}>
            {common.goOn}
          </Button>
        </div>
      )}
      {!position.facts.borrowerDied && (
        <RouteLink
          to={{ kind: 'page', page: 'result' }}
          className="my-4 flex min-h-12 items-center justify-center rounded-field border border-edge text-jade"
        >
          {common.myPlan}
        </RouteLink>
      )}
    </>
  );
}

interface DisclosuresProps {
  readonly words: AnyWords;
  /** The sources of all that the screen says. */
  readonly sources: CollectedSources;
  readonly isQuestion: boolean;
}

/**
 * What not everybody needs to read; in one fold for whoever wants to see less at once. It stands below the answers, so
 * that these are shown first and it a moment later.
 */
function Disclosures(props: DisclosuresProps) {
  return useDeferredValue(true, false) ? <DisclosuresHere {...props} /> : null;
}

function DisclosuresHere({ words, sources, isQuestion }: DisclosuresProps) {
  const isLarge = useStore(preferences, ({ largeText }) => largeText);
  const ids = [...new Set(useStore(sources, ({ parts }) => parts).flat())];
  const { title, why, body = [], more, where, options, ticks = {} } = words;
  const sentences = [title, why, ...Object.values(options), ...Object.values(ticks)];
  const notes = (
    <>
      <Disclosure title={isQuestion ? common.why : common.whyTask}>
        <p>{textOf(why)}</p>
      </Disclosure>
      {more !== undefined && (
        <Disclosure title={common.more}>
          <Blocks blocks={more} />
        </Disclosure>
      )}
    </>
  );
  return (
    <>
      <div className="no-print mt-6">
        {where !== undefined && (
          <Disclosure title={common.where}>
            <Blocks blocks={where} />
          </Disclosure>
        )}
        {!isLarge && notes}
        <Sources sentences={sentences} blocks={[...body, ...(more ?? []), ...(where ?? [])]} />
      </div>
      <StaleNote ids={ids} />
      {isLarge ? (
        <Disclosure title={roadScreen.allNotes}>
          {notes}
          <SourceFold ids={ids} />
        </Disclosure>
      ) : (
        <SourceFold ids={ids} />
      )}
    </>
  );
}
