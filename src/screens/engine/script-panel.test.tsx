import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { scriptPanelWords as words } from '#words/engine/script-panel.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { again, answer, journeyOf, yuan } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

it('is of the first contact where nobody was talked to', async () => {
  await renderApp({ walk: roadTo('firstStep') });
  await findPage(titleOf('firstStep'));
  expect(await screen.findByRole('heading', { name: words.title })).toBeVisible();
});

it('is of another contact where terms were agreed on that nobody entered', async () => {
  const walk = journeyOf([
    answer('urgent', 'none'),
    answer('soFar', 'paying'),
    answer('products', 'given', ['jiebei']),
    answer('finalTerms', 'later'),
    answer('checkIn', 'willMiss'),
    again('missSoon', 'tell'),
    answer('cause', 'given', ['jobLoss']),
    answer('leftOver', 'given', yuan(400)),
  ]);
  await renderApp({ walk });
  await findPage(titleOf('firstStep'));
  expect(await screen.findByRole('heading', { name: words.titleAgain })).toBeVisible();
});
