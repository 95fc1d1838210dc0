import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { common } from '#content/zh-CN/ui/common.ts';
import type { Position } from '#machines/replay.ts';
import { isOutcome, screenIds, screens } from '#model/screens.ts';
import { sideRoads } from '../../tests/stories/side-roads.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss, notDueTooDear } from '../../tests/stories/straight-road.ts';
import { findPage, renderApp } from '../../tests/support/render-app.tsx';
import { type Story, type Walk, walkStory } from '../../tests/support/story.ts';
import { optionOf, titleOf } from '../../tests/support/words-of.ts';
import { lowerLabel } from './lower-label.ts';

const stories = [notDueTooDear, lateTwelveDaysJobLoss, acceptedAtOnce, ...sideRoads];

/** Where a story stands after each of its lines. */
function standsOf(story: Story): readonly Walk[] {
  const stands = [walkStory({ ...story, lines: [] })];
  walkStory(story, (walk) => {
    if (stands[stands.length - 1]?.position !== walk.position) stands.push(walk);
  });
  return stands;
}

const labelOf = ({ screen: id, facts }: Position, option: string): string =>
  (option === 'lower' ? lowerLabel(facts) : null) ?? optionOf(id, option);

const namesOf = (buttons: readonly HTMLElement[]) =>
  buttons.map((button) => (button.textContent ?? '').replace(common.earlier, ''));

/** The options offered by one tap, and the ones that stand on the button of a form. */
function expectedOptions(position: Position) {
  const { options, carries, kind } = screens[position.screen];
  const allowed = options.filter((option) => position.can(option));
  const isSubmit = (option: string) => option === carries || kind === 'confirmAll';
  const labels = (some: readonly string[]) => some.map((option) => labelOf(position, option));
  return { taps: labels(allowed.filter((it) => !isSubmit(it))), submits: labels(allowed.filter(isSubmit)) };
}

const steps = (story: Story) => standsOf(story).map((walk, at) => ({ walk, at, id: walk.position.screen }));

describe.each(stories)('$name', (story) => {
  it.each(steps(story))('step $at: $id has its words and the options of the chart, no other', async ({ walk }) => {
    const { position } = walk;
    const { taps, submits } = expectedOptions(position);
    await renderApp({ walk });
    await findPage(titleOf(position.screen));
    await waitFor(() => {
      const list = screen.queryByRole('list', { name: titleOf(position.screen) });
      expect(list === null ? [] : namesOf(within(list).queryAllByRole('button'))).toEqual(taps);
      for (const submit of submits) expect(screen.getAllByRole('button', { name: submit })).toHaveLength(1);
    });
  });
});

describe('the stories', () => {
  it('lead to every screen there is', () => {
    const seen = new Set(stories.flatMap((story) => standsOf(story).map(({ position }) => position.screen)));
    expect(screenIds.filter((id) => !seen.has(id))).toEqual([]);
  });

  it('rest on every outcome', () => {
    const outcomes = screenIds.filter(isOutcome);
    const ends = new Set(stories.map((story) => walkStory(story).position.screen));
    expect([...ends].filter(isOutcome).sort()).toEqual([...outcomes].filter((id) => id !== 'handled').sort());
  });
});
