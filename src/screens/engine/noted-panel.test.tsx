import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { contactNoteWords } from '#words/engine/contact-note.ts';
import { fileWith } from '../../../tests/support/case-file.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

const walk = roadTo('debts');
const label = fill(contactNoteWords.noted, { date: '11 月 22 日' });

it('shows what was noted of the newest contact where the figures are asked for', async () => {
  const file = fileWith({
    notes: { howItWent: { said: '本金 9800\n利息 120' } },
    calls: [{ on: '2026-11-21', heard: [], said: '忙线' }],
  });
  await renderApp({ walk, repository: memoryRepository({ records: [{ ...recordOf(walk), file }] }) });
  expect(await screen.findByText(label)).toBeVisible();
  expect(screen.getByText(/本金 9800 利息 120/)).toBeVisible();
  expect(screen.queryByText(/忙线/)).not.toBeInTheDocument();
});

it('shows nothing where nothing was noted', async () => {
  await renderApp({ walk });
  await findPage(titleOf('debts'));
  expect(screen.queryByText(label)).not.toBeInTheDocument();
});
