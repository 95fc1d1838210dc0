import { expect, it } from 'vitest';
import { newRecord, type OtherCase } from '#case/record.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { walkStory } from '../../../tests/support/story.ts';
import { walkApart } from './walk-apart.ts';

const cases = (count: number): readonly OtherCase[] =>
  Array.from({ length: count }, () => {
    const { id, household, file } = newRecord();
    return { id, household, lastTouched: null, file, journey: walkStory(lateTwelveDaysJobLoss).journey };
  });

/** What happens first: a tap that waits for its turn, or the end of the walks. */
async function orderOf(walks: Promise<void>): Promise<readonly string[]> {
  const order: string[] = [];
  const tap = new Promise<void>((taken) =>
    setTimeout(() => {
      order.push('tap');
      taken();
    }),
  );
  await walks;
  order.push('walked');
  await tap;
  return order;
}

it('lets a tap be answered between the walks of many cases, and walks none twice', async () => {
  const many = cases(6);
  expect(await orderOf(walkApart(many))).toEqual(['tap', 'walked']);
  expect(await orderOf(walkApart(many))).toEqual(['walked', 'tap']);
});

it('has few cases at once', async () => {
  expect(await orderOf(walkApart(cases(5)))).toEqual(['walked', 'tap']);
});
