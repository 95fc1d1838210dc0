import { expect, it } from 'vitest';
import { emptyJourney, type Journey } from '#model/answers.ts';
import { type AnsweredId, type ScreenId, screens, type TickOf } from '#model/screens.ts';
import { samples } from '../../tests/support/samples.ts';
import { journeyAfter } from './journey.ts';
import { createReplay } from './replay.ts';
import { edges } from './road-graph.ts';

/** Where dealing with a matter begins; life first, then minutes, then days. */
const beginsAt: Readonly<Record<TickOf<'urgent'>, ScreenId>> = {
  overwhelmed: 'holdOn',
  caller: 'callerStop',
  special: 'situation',
  court: 'courtPaper',
  sold: 'debtSold',
  harassed: 'harassment',
  notMine: 'notMyLoan',
};
const inOrder = Object.keys(beginsAt) as TickOf<'urgent'>[];
const beginnings = Object.values(beginsAt);

const ofHeirs: readonly ScreenId[] = ['heirs', 'estate', 'heirsRest'];

/** Every set of matters that is not empty. */
const everySet = Array.from({ length: 2 ** inOrder.length - 1 }, (_, at) =>
  inOrder.filter((_matter, bit) => ((at + 1) >> bit) % 2 === 1),
);

/** Options that rest instead of going on; what follows a death is in `heirs.test.ts`. */
const rests: readonly string[] = ['rest', 'only', 'died'];

const replay = createReplay();

/** The journey with one more answer, to the screen it stands at. */
function answered(journey: Journey, option: string, value: unknown): Journey {
  const { key, path } = replay(journey.answers, undefined, undefined, journey.past);
  if (key === null) throw new Error(`nothing is asked to which ${option} would be an answer`);
  const given = { type: 'answered', key, option, on: '2026-11-22', intent: 'road' } as const;
  const next = journeyAfter(journey, value === undefined ? given : { ...given, value });
  const walked = replay(next.answers, undefined, undefined, next.past).path.length;
  if (walked !== path.length + 1) throw new Error(`${key}: ${option} was not used`);
  return next;
}

/** Every way to deal with what is urgent until the road itself is reached, as the screens on it. */
function waysOn(journey: Journey): readonly (readonly ScreenId[])[] {
  const { path, screen } = replay(journey.answers, undefined, undefined, journey.past);
  const { stage, options, carries } = screens[screen];
  if (stage !== 'urgent') return [[...path.map((step) => step.screen), screen]];
  return options
    .filter((option) => !rests.includes(option))
    .flatMap((option) => {
      const value = option === carries ? samples[screen as AnsweredId]?.accepted[0] : undefined;
      return waysOn(answered(journey, option, value));
    });
}

const ways = everySet.map((ticked) => ({
  ticked,
  found: waysOn(answered(emptyJourney, 'given', [...ticked].reverse())),
}));

it('deals with whatever is urgent in the order life, minutes, days, and with nothing else', () => {
  for (const { ticked, found } of ways) {
    const expected = ['urgent', ...ticked.map((matter) => beginsAt[matter]), 'soFar'];
    const seen = found.map((way) => way.filter((id) => ['urgent', 'soFar', ...beginnings].includes(id)));
    expect(seen).toEqual(found.map(() => expected));
  }
});

it('takes every edge of the urgent side road on the way', () => {
  const there = edges
    .filter(({ from, to }) => screens[from].stage === 'urgent' && to !== 'comeBack' && !ofHeirs.includes(from))
    .filter(({ to }) => !ofHeirs.includes(to))
    .map(({ from, to }) => `${from} -> ${to}`);
  const taken = new Set(
    ways.flatMap(({ found }) => found.flatMap((way) => way.map((id, at) => `${id} -> ${way[at + 1]}`))),
  );
  expect(there.filter((edge) => !taken.has(edge))).toEqual([]);
});
