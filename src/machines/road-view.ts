import type { Answer, Journey } from '#model/answers.ts';
import { isUrgent, screens } from '#model/screens.ts';
import { createReplay, type Position } from './replay.ts';
import { courtCaseIn, isHeirs } from './urgent-facts.ts';

type Replay = ReturnType<typeof createReplay>;

const unbegun = createReplay();

/** One walk per case, known by its first answer, so that reading other cases does not make this one walk anew. */
const walks = new WeakMap<Answer, Replay>();

function walkOf(first: Answer | undefined): Replay {
  if (first === undefined) return unbegun;
  const known = walks.get(first) ?? createReplay();
  walks.set(first, known);
  return known;
}

/**
 * Where the case itself stands, without its urgent matters. The plan, documents and links are made from it, so that a
 * court paper in week three does not empty them; what such papers say about the court stays known on it. An heir has no
 * other road than the one to what heirs do.
 */
export function roadOf(journey: Journey): Position {
  const { urgent, situation } = journey.answers;
  const first =
    urgent === undefined || situation === undefined || !isHeirs(journey.answers)
      ? urgent && asNone(urgent)
      : asSpecial(situation);
  const answers = first === undefined ? journey.answers : { ...journey.answers, urgent: first };
  const road = walkOf(urgent)(answers, undefined, journey.counterparty, journey.past);
  const courtCase = courtCaseIn(journey);
  return courtCase === road.facts.courtCase ? road : { ...road, facts: { ...road.facts, courtCase } };
}

const nones = new WeakMap<Answer, Answer>();

/** Gives the same object for the same answer, because the replay compares answers by identity. */
const asNone = (urgent: Answer): Answer => {
  const known = nones.get(urgent);
  if (known !== undefined) return known;
  const none: Answer = { event: 'none', on: urgent.on, nth: urgent.nth };
  nones.set(urgent, none);
  return none;
};

const specials = new WeakMap<Answer, Answer>();

/** What was urgent when an heir told of the death, whatever became urgent later: the same object for the same answer. */
const asSpecial = (situation: Answer): Answer => {
  const { on, nth } = situation;
  const special = specials.get(situation) ?? { event: 'given', value: ['special'], on, nth: nth - 0.5 };
  specials.set(situation, special);
  return special;
};

/** True while a screen for an urgent matter is shown, or an outcome that follows one. */
export function isOnUrgentRoad({ screen, path }: Position): boolean {
  if (screen !== 'urgent' && isUrgent(screen)) return true;
  const last = path[path.length - 1];
  return screens[screen].tag === 'outcome' && last !== undefined && isUrgent(last.screen);
}
