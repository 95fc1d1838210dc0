import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import firstStep from '#words/assess/first-step.ts';
import { quickTrack } from '../../../tests/stories/beginnings.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { journeyOf } from '../../../tests/support/story.ts';

it('sends nobody to the other side before a lawyer was asked, while the claim may have expired', async () => {
  await renderApp({ walk: journeyOf(quickTrack('notYet', 'late3Years')) });
  expect(await screen.findByRole('button', { name: /^问过 12348/ })).toHaveAttribute('data-option', 'contactNow');
  expect(screen.queryByRole('button', { name: firstStep.options.contactNow })).toBeNull();
});

it('leads to the first contact where no claim can have expired', async () => {
  await renderApp({ walk: journeyOf(quickTrack('notYet')) });
  expect(await screen.findByRole('button', { name: firstStep.options.contactNow })).toBeVisible();
});
