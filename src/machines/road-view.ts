import type { Answer, Journey, PastAnswer } from '#model/answers.ts';
import { isUrgent, screens } from '#model/screens.ts';
import type { Position } from './replay.ts';
import { courtCaseIn, deathTold } from './urgent-facts.ts';
import { walkOf } from './walks.ts';

/**
 * Where the case itself stands, without its urgent matters. The plan, documents and links are made from it, so that a
 * court paper in week three does not empty them; what such papers say about the court stays known on it. An heir has no
 * other road than the one to what heirs do.
 */
export function roadOf(journey: Journey): Position {
  const known = roads.get(journey) ?? ownRoad(journey);
  roads.set(journey, known);
  return known;
}

const roads = new WeakMap<Journey, Position>();

function ownRoad(journey: Journey): Position {
  const { urgent } = journey.answers;
  const died = deathTold(journey);
  const first =
    urgent === undefined || died === null
      ? urgent && asNone(urgent)
      : asSpecial(died, [...journey.past.flatMap(urgentIn), urgent]);
  const own = died === null ? journey.answers : { ...journey.answers, situation: died };
  const answers = first === undefined || first === own.urgent ? own : { ...own, urgent: first };
  const road = walkOf(first)(answers, undefined, journey.counterparty, journey.past, journey.merged);
  const courtCase = courtCaseIn(journey);
  return courtCase === road.facts.courtCase ? road : { ...road, facts: { ...road.facts, courtCase } };
}

const nones = new WeakMap<Answer, Answer>();

/** Gives the same object for the same answer, because the replay compares answers by identity. */
const asNone = (urgent: Answer): Answer => {
  if (urgent.event === 'none') return urgent;
  const known = nones.get(urgent);
  if (known !== undefined) return known;
  const none: Answer = { event: 'none', on: urgent.on, nth: urgent.nth };
  nones.set(urgent, none);
  return none;
};

const specials = new WeakMap<Answer, Answer>();

const urgentIn = ({ key, answer }: PastAnswer): readonly Answer[] => (key === 'urgent' ? [answer] : []);

/**
 * What was urgent when an heir told of the death, whatever became urgent later: the same object for the same answer. It
 * keeps the number of the answer that told of it, by which what is noted is named.
 * @param told Every answer about what is urgent.
 */
const asSpecial = (situation: Answer, told: readonly Answer[]): Answer => {
  const { on } = situation;
  const before = told.map(({ nth }) => nth).filter((nth) => nth < situation.nth);
  // Where none is known, between the others.
  const nth = before.length === 0 ? situation.nth - 0.5 : Math.max(...before);
  const known = specials.get(situation);
  if (known?.nth === nth) return known;
  const special: Answer = { event: 'given', value: ['special'], on, nth };
  specials.set(situation, special);
  return special;
};

/** True while a screen for an urgent matter is shown, or an outcome that follows one. */
export function isOnUrgentRoad({ screen, path }: Position): boolean {
  if (screen !== 'urgent' && isUrgent(screen)) return true;
  const last = path[path.length - 1];
  return screens[screen].tag === 'outcome' && last !== undefined && isUrgent(last.screen);
}
