import {
  type Answer,
  type AnswerKey,
  type Answers,
  keyOf,
  type Merged,
  type PastAnswer,
  screenOf,
} from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import { type AnsweredId, isOutcome, isUrgent, type ScreenId, screens, startsBlank } from '#model/screens.ts';
import type { Facts } from '#rules/case-facts.ts';
import { foldFacts } from '#rules/fold-facts.ts';
import { withImplied } from './implied-answers.ts';
import type { RoadEvent } from './road/setup.ts';
import type { RoadLeaf, RoadSnapshot } from './road.ts';
import { start, stepAfter } from './road-step.ts';
import { factsAt, factsBefore, papersTold } from './urgent-facts.ts';

/** One answered screen of the path. */
export interface Step {
  readonly key: AnswerKey;
  readonly screen: AnsweredId;
  readonly round: number;
  readonly answer: Answer;
  /** The facts including this answer. */
  readonly facts: Facts;
}

/** Where the answers lead: the screen they end at, and the path to it. */
export interface Position {
  readonly screen: ScreenId;
  readonly round: number;
  /** Null at an outcome, where nothing is asked. */
  readonly key: AnswerKey | null;
  readonly path: readonly Step[];
  readonly facts: Facts;
  /** Whether an option can be taken here. A value that it carries is not checked. */
  readonly can: (option: string) => boolean;
}

interface Walked {
  readonly step: Step;
  readonly after: RoadSnapshot;
  /** The number of the newest event so far, on the urgent side road and on the main road. */
  readonly newest: Newest;
}

interface Newest {
  readonly urgent: number;
  readonly road: number;
}

const groupOf = (screen: AnsweredId): keyof Newest => (isUrgent(screen) ? 'urgent' : 'road');

const leafOf = (snapshot: RoadSnapshot): RoadLeaf => Object.values(snapshot.value)[0] as RoadLeaf;

const wasGivenBetween = (answers: Answers, from: number, to: number): boolean =>
  (Object.entries(answers) as [AnswerKey, Answer][]).some(
    ([key, { nth }]) => nth > from && nth < to && !isUrgent(screenOf(key)),
  );

/**
 * What an answer has to be newer than. Earlier releases asked what an agreement shows right before they asked whether it
 * is in writing: both answers tell of one moment, so that check has to be newer only than what led to both.
 */
function ledTo(screen: AnsweredId, answer: Answer, walked: readonly Walked[], answers: Answers): Newest {
  const last = walked[walked.length - 1];
  const written = screen === 'agreementCheck' && last?.step.screen === 'written' ? last.step.answer : null;
  const isPair = written !== null && !wasGivenBetween(answers, answer.nth, written.nth);
  return (isPair ? walked[walked.length - 2] : last)?.newest ?? nothingYet;
}

/** True when an answer is not newer than what led to it; urgent screens are compared only with each other. */
const isOld = (screen: AnsweredId, answer: Answer, newest: Newest): boolean => newest[groupOf(screen)] >= answer.nth;

/** True when an answer about a real event is older than what led to it, so that it belongs to an earlier history. */
const isStale = (screen: AnsweredId, answer: Answer, newest: Newest): boolean =>
  startsBlank(screen) && isOld(screen, answer, newest);
const opensRound = (before: RoadSnapshot, after: RoadSnapshot): boolean => after.context.round > before.context.round;

const areSame = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

const nothingYet: Newest = { urgent: 0, road: 0 };

const eventOf = (screen: AnsweredId, option: string, facts: Facts): RoadEvent =>
  ({ type: `${screen}.${option}`, facts }) as RoadEvent;

function positionAt(snapshot: RoadSnapshot, walked: readonly Walked[], facts: Facts): Position {
  const screen: ScreenId = leafOf(snapshot);
  const { round } = snapshot.context;
  return {
    screen,
    round,
    key: isOutcome(screen) ? null : keyOf(screen, round),
    path: walked.map(({ step }) => step),
    facts,
    can: (option) => {
      if (isOutcome(screen)) return false;
      if (option === screens[screen].carries) return snapshot.can(eventOf(screen, option, facts));
      const answer: Answer = { event: option, on: '2026-01-01', nth: 0 };
      return snapshot.can(eventOf(screen, option, foldFacts(facts, screen, answer)));
    },
  };
}

/**
 * A replay that remembers its last walk and continues from the longest unchanged beginning, so that one more answer
 * costs the same however long the road is. Answers are compared by identity.
 */
export function createReplay() {
  let walked: readonly Walked[] = [];
  let known: readonly unknown[] = [];
  let latest: { readonly asked: readonly unknown[]; readonly position: Position } | null = null;

  /**
   * Follows the answers from the start until one is missing, refused or older than what led to it, or to `stop`.
   * @param past The answers that were replaced, of which earlier court papers stay known.
   * @param merged What was merged into the case, which was with somebody else before.
   */
  return function replay(
    given: Answers,
    stop?: AnswerKey,
    counterparty?: Counterparty,
    past: readonly PastAnswer[] = [],
    merged?: readonly Merged[],
  ): Position {
    const answers = withImplied(given);
    // What is not answered is where the road may end anyway.
    const stopAt = stop !== undefined && answers[stop] !== undefined ? stop : undefined;
    const asked = [given, counterparty, past, merged];
    if (stopAt === undefined && latest !== null && areSame(asked, latest.asked)) return latest.position;
    const before = factsBefore({ answers, past });
    const papers = papersTold({ answers, past });
    const leads = [before, counterparty, merged, ...papers];
    if (!areSame(leads, known)) walked = [];
    known = leads;
    const at = (facts: Facts, nth: number) => factsAt(facts, nth, { papers, counterparty, merged });
    const changedAt = walked.findIndex(({ step }) => step.key === stopAt || answers[step.key] !== step.answer);
    const steps = changedAt === -1 ? [...walked] : walked.slice(0, changedAt);
    let last = steps[steps.length - 1];
    for (;;) {
      const snapshot = last?.after ?? start;
      const screen: ScreenId = leafOf(snapshot);
      if (isOutcome(screen)) break;
      const { round } = snapshot.context;
      const key = keyOf(screen, round);
      const answer = key === stopAt ? undefined : answers[key];
      const newest = last?.newest ?? nothingYet;
      if (answer === undefined || isStale(screen, answer, ledTo(screen, answer, steps, answers))) break;
      const facts = foldFacts(at(last?.step.facts ?? before, answer.nth), screen, answer);
      const after = stepAfter(snapshot, eventOf(screen, answer.event, facts));
      if (after === snapshot || (opensRound(snapshot, after) && isOld(screen, answer, newest))) break;
      const group = groupOf(screen);
      last = {
        step: { key, screen, round, answer, facts },
        after,
        newest: { ...newest, [group]: Math.max(newest[group], answer.nth) },
      };
      steps.push(last);
    }
    const now = at(last?.step.facts ?? before, Number.POSITIVE_INFINITY);
    const position = positionAt(last?.after ?? start, steps, now);
    if (stopAt !== undefined) return position;
    walked = steps;
    latest = { asked, position };
    return position;
  };
}
