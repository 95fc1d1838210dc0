import { expect, it } from 'vitest';
import { type AnsweredId, type ScreenId, screens, type TickOf } from '#model/screens.ts';
import { samples } from '../../tests/support/samples.ts';
import { answer, journeyOf, type Line } from '../../tests/support/story.ts';
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

/** Every way to deal with what is urgent until the road itself is reached, as the screens on it. */
function waysOn(lines: readonly Line[]): readonly (readonly ScreenId[])[] {
  const { path, screen } = journeyOf(lines).position;
  const { stage, options, carries } = screens[screen];
  if (stage !== 'urgent') return [[...path.map((step) => step.screen), screen]];
  return options
    .filter((option) => !rests.includes(option))
    .flatMap((option) => {
      const value = option === carries ? samples[screen as AnsweredId]?.accepted[0] : undefined;
      return waysOn([...lines, answer(screen as 'holdOn', option as 'goOn', value as undefined)]);
    });
}

const ways = everySet.map((ticked) => ({ ticked, found: waysOn([answer('urgent', 'given', [...ticked].reverse())]) }));

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
