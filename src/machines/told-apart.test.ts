import { expect, it } from 'vitest';
import { usualCounterparty } from '#rules/counterparty.ts';
import { allStories } from '../../tests/stories/all.ts';
import { walksOf } from '../../tests/support/story.ts';
import { roadOf } from './road-view.ts';

/** Where a case stands, and the way it came. */
const standing = ({ path, screen, round }: ReturnType<typeof roadOf>) => ({
  screen,
  round,
  path: path.map(({ key }) => key),
});

it('telling whom a case is with never moves it and loses no answer of its road', () => {
  let tried = 0;
  const moved = allStories.flatMap((story) =>
    walksOf(story).flatMap(({ walk: { journey } }) => {
      const before = roadOf(journey);
      const counterparty = usualCounterparty(before.facts.products);
      if (counterparty === null) return [];
      tried += 1;
      const after = roadOf({ ...journey, counterparty });
      return JSON.stringify(standing(after)) === JSON.stringify(standing(before))
        ? []
        : [`${story.name}: ${before.screen} became ${after.screen}`];
    }),
  );
  expect([...new Set(moved)]).toEqual([]);
  expect(tried).toBeGreaterThan(500);
});
