import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { disputedNoteWords } from '#words/assess/disputed-note.ts';
import products from '#words/assess/products.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { answer, journeyOf } from '../../../tests/support/story.ts';

it('a loan that is not theirs is to be left out of what is ticked as owed, where there is one', async () => {
  const others = [answer('urgent', 'given', ['notMine']), answer('notMyLoan', 'others'), answer('soFar', 'notYet')];
  const { unmount } = await renderApp({ walk: journeyOf(others) });
  await screen.findByRole('heading', { name: products.title });
  expect(await screen.findByText(disputedNoteWords.leaveOut)).toBeVisible();
  unmount();
  await renderApp({ walk: journeyOf([answer('urgent', 'none'), answer('soFar', 'notYet')]) });
  await screen.findByRole('heading', { name: products.title });
  expect(screen.queryByText(disputedNoteWords.leaveOut)).toBeNull();
});
