import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { channelsThatDoNotApply } from '#brief/channels.ts';
import { openRest } from '#brief/open-rest.ts';
import { emptyFile } from '#case/record.ts';
import { phones } from '#content/sources.ts';
import type { Position } from '#machines/replay.ts';
import { screenIds, screens } from '#model/screens.ts';
import { verdictPanelWords as verdictWords } from '#words/propose/verdict-panel.ts';
import { allStories } from '../../tests/stories/all.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { renderApp } from '../../tests/support/render-app.tsx';
import { type Story, type Walk, walkStory } from '../../tests/support/story.ts';
import { optionOf, optionsInCases, titlesOf } from '../../tests/support/words-of.ts';
import { lowerLabel } from './propose/lower-label.ts';

/** Where the stories stand, once for each screen with the options it offers, in the first round and in later ones. */
function standsOf(stories: readonly Story[]): readonly Walk[] {
  const found = new Map<string, Walk>();
  const add = (walk: Walk) => {
    const { screen: id, round, can } = walk.position;
    const stand = `${id}: ${screens[id].options.filter(can).join()} ${round > 1}`;
    if (!found.has(stand)) found.set(stand, walk);
  };
  for (const story of stories) {
    add(walkStory({ ...story, lines: [] }));
    walkStory(story, add);
  }
  return [...found.values()];
}

const stands = standsOf(allStories).map((walk) => ({ walk, id: walk.position.screen, round: walk.position.round }));

const labelOf = ({ screen: id, facts }: Position, option: string): string =>
  (option === 'lower' ? lowerLabel(facts) : null) ?? optionOf(id, option);

/** Options of the chart that a screen keeps back: what earlier records alone tell, what does not apply, and what an agreement leaves open while it is due. */
function hiddenOn(walk: Walk): readonly string[] {
  const { position, journey } = walk;
  if (position.screen === 'courtPaper') return ['enforcement'];
  if (position.screen === 'channel') return channelsThatDoNotApply(position, journey, emptyFile);
  return position.screen === 'checkIn' && openRest(briefOfWalk(walk)) === null ? ['trialOver'] : [];
}

/** What an option may be called: a verdict on an offer has words of its own for taking it and for waiting. */
function labelsOf(position: Position, option: string): readonly string[] {
  if (position.screen !== 'counterCheck')
    return [labelOf(position, option), ...optionsInCases(position.screen, option)];
  const byVerdict = { take: Object.values(verdictWords.takeAfter), later: [verdictWords.laterTimeBarred] };
  return [labelOf(position, option), ...(option === 'take' || option === 'later' ? byVerdict[option] : [])];
}

/** The options offered by one tap, and the ones that stand on the button of a form. */
function expectedOptions(walk: Walk) {
  const { position } = walk;
  const { screen: id, can } = position;
  const { options, carries, kind } = screens[id];
  const isSubmit = (option: string) => (option === carries && kind !== 'choice') || kind === 'confirmAll';
  const hidden: readonly string[] = hiddenOn(walk);
  const allowed: readonly string[] = options.filter((option) => can(option) && !hidden.includes(option));
  return { taps: allowed.filter((it) => !isSubmit(it)), submits: allowed.filter(isSubmit) };
}

const tappable = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[type=button][data-option]'),
];

it.each(stands)('$id in round $round has its words and the options of the chart, no other', async ({ walk }) => {
  const { position } = walk;
  const { taps, submits } = expectedOptions(walk);
  await renderApp({ walk });
  const titles = titlesOf(position.screen);
  await screen.findByRole('heading', { level: 1, name: (name) => titles.includes(name) });
  await waitFor(() => {
    expect(
      tappable()
        .map(({ dataset }) => dataset.option)
        .sort(),
    ).toEqual([...taps].sort());
    for (const button of tappable()) {
      const labels = labelsOf(position, button.dataset.option ?? '');
      expect(labels.filter((label) => button.textContent?.includes(label))).not.toEqual([]);
    }
    for (const submit of submits)
      expect(screen.getAllByRole('button', { name: labelOf(position, submit) })).toHaveLength(1);
  });
  // The lender is dialled where a script stands, or in an urgent matter: from nowhere else by a slip of the thumb.
  if (position.screen !== 'script' && screens[position.screen].stage !== 'urgent')
    expect(document.querySelectorAll(`main a[href="tel:${phones.alipay}"]`)).toHaveLength(0);
});

it('every screen there is has been shown', () => {
  const seen = new Set(stands.map(({ id }) => id));
  expect(screenIds.filter((id) => !seen.has(id))).toEqual([]);
});
