import { goOnFrom } from '#machines/go-on.ts';
import { journeyAfter } from '#machines/journey.ts';
import { createReplay, type Position } from '#machines/replay.ts';
import { type AnswerKey, emptyJourney, type Journey, screenOf } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { type AnsweredId, isAnswerTo, type OptionOf, type ScreenId, type ValueOf } from '#model/screens.ts';

type AnswerLine = {
  [S in AnsweredId]: { readonly screen: S; readonly option: OptionOf<S>; readonly value?: ValueOf<S> };
}[AnsweredId];

/** One line of a story: an answer, an earlier answer changed, or what must be on screen now. */
export type Line =
  | (AnswerLine & { readonly does: 'answer' | 'change'; readonly opensRound?: true })
  | Expected
  | { readonly does: 'today'; readonly on: IsoDate }
  | { readonly does: 'goOn' };

interface Expected {
  readonly does: 'show' | 'end';
  readonly screen: ScreenId;
}

const isExpected = (current: Line): current is Expected => current.does === 'show' || current.does === 'end';

export interface Story {
  readonly name: string;
  /** Who it is about, in a sentence. */
  readonly about: string;
  readonly lines: readonly Line[];
}

const line =
  (does: 'answer' | 'change', opensRound?: true) =>
  <S extends AnsweredId>(screen: S, option: OptionOf<S>, value?: ValueOf<S>): Line =>
    ({
      does,
      screen,
      option,
      ...(value === undefined ? {} : { value }),
      ...(opensRound && { opensRound }),
    }) as unknown as Line;

export const answer = line('answer');
export const change = line('change');
/** An answer that starts a new round. */
export const again = line('answer', true);
export const shows = (screen: ScreenId): Line => ({ does: 'show', screen });
export const ends = (screen: ScreenId): Line => ({ does: 'end', screen });
export const today = (on: IsoDate): Line => ({ does: 'today', on });
export const goesOn: Line = { does: 'goOn' };

export const yuan = (amount: number): number => Math.round(amount * 100);

export interface Walk {
  readonly journey: Journey;
  readonly position: Position;
  readonly today: IsoDate;
}

export const startOfStories: IsoDate = '2026-11-22';

/** Walks a story; every line must lead on from where the one before it ended. */
export function walkStory(story: Story, onLine?: (walk: Walk, line: Line) => void): Walk {
  const replay = createReplay();
  let walk: Walk = { journey: emptyJourney, position: replay({}), today: startOfStories };
  let goingOn: AnswerKey | null = null;
  for (const [at, current] of story.lines.entries()) {
    const where = `${story.name}, line ${at + 1}`;
    if (current.does === 'today') walk = { ...walk, today: current.on };
    else if (current.does === 'goOn') {
      goingOn = goOnFrom(walk.position);
      if (goingOn === null) throw new Error(`${where}: nothing to go on with on ${walk.position.screen}`);
    } else if (isExpected(current)) {
      if (walk.position.screen !== current.screen)
        throw new Error(`${where}: ${walk.position.screen} instead of ${current.screen}`);
    } else {
      walk = answerLine(walk, current, where, goingOn, replay);
      goingOn = null;
    }
    onLine?.(walk, current);
  }
  return walk;
}

/** The lines of a story, each with where it leads. */
export function walksOf(story: Story): readonly { readonly line: Line; readonly walk: Walk }[] {
  const walks: { readonly line: Line; readonly walk: Walk }[] = [];
  walkStory(story, (walk, line) => walks.push({ line, walk }));
  return walks;
}

type Given = Extract<Line, { option: string }>;

function answerLine(
  walk: Walk,
  given: Given,
  where: string,
  goingOn: AnswerKey | null,
  replay: ReturnType<typeof createReplay>,
): Walk {
  const { screen, option, value } = given;
  if (!isAnswerTo(screen, option, value)) throw new Error(`${where}: no answer to ${screen}: ${option}`);
  const changed = walk.position.path.filter((step) => step.screen === screen).pop();
  const key = given.does === 'change' ? changed?.key : (goingOn ?? walk.position.key);
  if (key === undefined || key === null || screenOf(key) !== screen)
    throw new Error(`${where}: ${walk.position.screen} is on screen, not ${screen}`);
  const intent =
    goingOn !== null
      ? 'goOn'
      : given.does === 'change' && screen === 'urgent'
        ? 'urgent'
        : given.does === 'change'
          ? 'change'
          : 'road';
  const journey = journeyAfter(walk.journey, {
    type: 'answered',
    key,
    option,
    on: walk.today,
    intent,
    ...(value === undefined ? {} : { value }),
  });
  const position = replay(journey.answers, undefined, undefined, journey.past);
  const step = position.path.find((candidate) => candidate.key === key);
  if (step === undefined) throw new Error(`${where}: the answer was not used`);
  const next = position.path[position.path.indexOf(step) + 1];
  const opened = (next?.round ?? position.round) > step.round;
  if (opened !== (given.opensRound === true))
    throw new Error(`${where}: ${opened ? 'opened' : 'did not open'} a round`);
  return { ...walk, journey, position };
}

/** A journey built from plain answers in road order, for tests of what follows from answers. */
export function journeyOf(lines: readonly Line[]): Walk {
  return walkStory({ name: 'a test journey', about: '', lines });
}
