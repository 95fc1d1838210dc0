import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loanToTellWords as words } from '#words/engine/loan-to-tell.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

const told = journeyOf([
  ...linesBefore('submit', acceptedAtOnce),
  change('urgent', 'given', ['notMine']),
  answer('notMyLoan', 'others'),
]);

it.each(['', '#/debts', '#/letter', '#/result'])(
  'asks on "%s" which of the listed loans is not theirs',
  async (hash) => {
    const { user } = await renderApp({ walk: told, hash });
    expect(await screen.findByText(words.anyOf)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.notListed }));
    expect(screen.queryByText(words.anyOf)).toBeNull();
  },
);

it('leads to the list', async () => {
  const { user } = await renderApp({ walk: told, hash: '' });
  await user.click(await screen.findByRole('link', { name: words.toList }));
  await findPage(titleOf('debts'));
});
