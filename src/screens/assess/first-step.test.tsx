import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Block } from '#content/types.ts';
import type { OptionOf } from '#model/screens.ts';
import firstStep from '#words/assess/first-step.ts';
import { budget, quickTrack } from '../../../tests/stories/beginnings.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { answer, journeyOf } from '../../../tests/support/story.ts';
import { screenWords, sentencesOfBlocks, textOf } from '../../../tests/support/words.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

/** From the first step to the sums of a month. */
const prepared = [
  answer('firstStep', 'prepareFirst'),
  answer('truth', 'onlyTrue'),
  answer('checklist', 'gathered'),
  ...budget,
];

const firstTextOf = (blocks: readonly Block[] | undefined): string => sentencesOfBlocks(blocks).map(textOf)[0] ?? '';

it('sends nobody to the other side before a lawyer was asked, while the claim may have expired', async () => {
  await renderApp({ walk: journeyOf(quickTrack('notYet', 'late3Years')) });
  expect(await screen.findByRole('button', { name: /^问过 12348/ })).toHaveAttribute('data-option', 'contactNow');
  expect(screen.queryByRole('button', { name: firstStep.options.contactNow })).toBeNull();
});

it('leads to the first contact where no claim can have expired', async () => {
  await renderApp({ walk: journeyOf(quickTrack('notYet')) });
  expect(await screen.findByRole('button', { name: firstStep.options.contactNow })).toBeVisible();
});

it.each([
  ['nothingLeft', [answer('summary', 'nothing')]],
  ['asks', [answer('summary', 'nothing'), answer('nothingLeft', 'ask')]],
] as const)('shows the words of %s for a claim that may have expired, and only then', async (id, lines) => {
  const upTo = (timing: OptionOf<'timing'>) => journeyOf([...quickTrack('notYet', timing), ...prepared, ...lines]);
  const own = firstTextOf(screenWords[id].body);
  const instead = firstTextOf(screenWords[id].ifTimeBarred?.body);
  const { unmount } = await renderApp({ walk: upTo('late3Years') });
  await screen.findByRole('heading', { level: 1, name: titleOf(id) });
  expect(screen.getByRole('article')).toHaveTextContent(instead);
  expect(screen.getByRole('article')).not.toHaveTextContent(own);
  unmount();
  await renderApp({ walk: upTo('late90') });
  await screen.findByRole('heading', { level: 1, name: titleOf(id) });
  expect(screen.getByRole('article')).toHaveTextContent(own);
  expect(screen.getByRole('article')).not.toHaveTextContent(instead);
});
