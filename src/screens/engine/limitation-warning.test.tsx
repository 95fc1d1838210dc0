import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { courtPapers } from '#machines/court-papers.ts';
import type { ProductId } from '#model/values.ts';
import { limitation } from '#words/engine/limitation.ts';
import { quickTrack } from '../../../tests/stories/beginnings.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { answer, change, journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const walk = journeyOf([
  answer('urgent', 'none'),
  answer('soFar', 'notYet'),
  answer('products', 'given', ['jiebei', 'xinyongdai']),
  answer('timing', 'late3Years'),
  answer('cause', 'given', ['jobLoss']),
  answer('leftOver', 'given', yuan(900)),
  change('urgent', 'given', ['court']),
  answer('courtPaper', 'judgment'),
  answer('serviceDate', 'given', '2026-11-16'),
  answer('courtTodo', 'noted'),
]);

/** The first step in a negotiation with the lender of 借呗, beside a judgment about a debt. */
async function open(product: ProductId | null) {
  const journey = { ...walk.journey, counterparty: { kind: 'platform' as const } };
  const key = courtPapers(journey)[0]?.key ?? '';
  const court = product === null ? {} : { [key]: { done: [], product } };
  const record = { ...recordOf({ ...walk, journey }), file: { ...emptyFile, court } };
  const repository = memoryRepository({ records: [record] });
  const view = await renderApp({ walk: { ...walk, journey }, repository, hash: '#/firstStep' });
  await findPage(titleOf('firstStep'));
  return view;
}

it('stands beside a judgment about a debt to somebody else, and with it what the screen says', async () => {
  await open('xinyongdai');
  expect(await screen.findByText(limitation.title)).toBeVisible();
  const options = screen.getAllByRole('button').filter(({ dataset }) => dataset.option !== undefined);
  for (const option of options) expect(option).not.toHaveClass('text-on-jade');
});

it('stands on the start page too, before anything is agreed', async () => {
  const old = journeyOf(quickTrack('notYet', 'late3Years'));
  await renderApp({ walk: old, hash: '#/' });
  expect(await screen.findAllByText(limitation.title)).toHaveLength(1);
});

it.each(['jiebei', null] as const)(
  'is gone once a court has decided about what is talked about: %s',
  async (product) => {
    await open(product);
    expect(await screen.findByRole('button', { name: optionOf('firstStep', 'contactNow') })).toBeVisible();
    expect(screen.queryByText(limitation.title)).not.toBeInTheDocument();
  },
);
