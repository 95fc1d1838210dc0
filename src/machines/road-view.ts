import type { Answer, AnswerKey, Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { isUrgent, type OptionOf, screens } from '#model/screens.ts';
import { type CourtDeadline, courtDeadline, hasCourtTerm } from '#rules/court.ts';
import { createReplay, type Position } from './replay.ts';

const replay = createReplay();

/**
 * Where the case itself stands: the road with urgent matters passed over. Plans, papers and links are made from it, so
 * that a court paper in week three does not empty them.
 */
export function roadOf(journey: Journey): Position {
  const { urgent } = journey.answers;
  return replay(urgent === undefined ? journey.answers : { ...journey.answers, urgent: asNone(urgent) });
}

const nones = new WeakMap<Answer, Answer>();

/** The same object for the same answer: the replay compares answers by identity. */
const asNone = (urgent: Answer): Answer => {
  const known = nones.get(urgent);
  if (known !== undefined) return known;
  const none: Answer = { event: 'none', on: urgent.on, nth: urgent.nth };
  nones.set(urgent, none);
  return none;
};

/** True while an urgent matter is on screen, or the road rests after one. */
export function isOnUrgentRoad({ screen, path }: Position): boolean {
  if (screen !== 'urgent' && isUrgent(screen)) return true;
  const last = path[path.length - 1];
  return screens[screen].tag === 'outcome' && last !== undefined && isUrgent(last.screen);
}

export interface CourtDate extends CourtDeadline {
  readonly paper: 'order' | 'summons';
  readonly servedOn: IsoDate;
  /** Names this service, so that its strip can be taken away. */
  readonly id: string;
}

/** Every deadline the person has told of: each day of service with the paper answered last before it. */
export function courtDates({ answers, past }: Journey): readonly CourtDate[] {
  const given = (screen: AnswerKey): readonly Answer[] =>
    [...past.filter(({ key }) => key === screen).map(({ answer }) => answer), answers[screen]]
      .filter((answer): answer is Answer => answer !== undefined)
      .sort((one, other) => one.nth - other.nth);
  const papers = given('courtPaper');
  const dates = given('serviceDate').flatMap((service): CourtDate[] => {
    const paper = papers.filter(({ nth }) => nth < service.nth).pop()?.event as OptionOf<'courtPaper'> | undefined;
    if (paper === undefined || !hasCourtTerm(paper) || service.event !== 'given') return [];
    const servedOn = service.value as IsoDate;
    return [{ paper, servedOn, id: `${paper}:${servedOn}`, ...courtDeadline(servedOn) }];
  });
  return dates.filter((date, at) => dates.findIndex(({ id }) => id === date.id) === at);
}
