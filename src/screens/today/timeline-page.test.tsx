import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { timelinePage as words } from '#words/today/timeline-page.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { walkStory, yuan } from '../../../tests/support/story.ts';

const walk = walkStory(lateTwelveDaysJobLoss);
const payments = [{ on: '2026-10-01', amount: yuan(500), after: 0 }] as const;
const incidents = [{ kind: 'threat', said: '明天就上门' }] as const;

async function open() {
  const own = { ...recordOf(walk), file: { ...emptyFile, payments, incidents } };
  const other = {
    ...recordOf(walk, 'other1'),
    household: own.household,
    journey: { ...walk.journey, counterparty: { kind: 'bank', name: '宁波银行' } as const },
  };
  const view = await renderApp({ walk, hash: '#/timeline', repository: memoryRepository({ records: [own, other] }) });
  await screen.findByRole('heading', { level: 1, name: words.title });
  return view;
}

const entries = () =>
  screen.getAllByRole('listitem').filter(({ textContent }) => /^(20\d\d 年|日子没写)/.test(textContent ?? ''));

describe('the timeline', () => {
  it('tells everything of all cases, the newest first, what has no day before all', async () => {
    await open();
    await screen.findByLabelText(words.case);
    const told = entries().map(({ textContent }) => textContent);
    expect(told[0]).toMatch(/^日子没写/);
    expect(told[told.length - 1]).toMatch(/还了 500\s元，当时还没有约定/);
    expect(told.filter((text) => text?.includes('对方同意方案'))).toHaveLength(2);
  });

  it('shows what is of one kind and one creditor', async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByLabelText(words.kind), 'payment');
    const paid = entries();
    expect(paid.length).toBeGreaterThan(1);
    for (const { textContent } of paid) expect(textContent).toMatch(/还/);
    const other = within(screen.getByLabelText(words.case)).getByRole('option', { name: /宁波银行/ });
    await user.selectOptions(screen.getByLabelText(words.case), other);
    expect(entries().some(({ textContent }) => textContent?.includes('500'))).toBe(false);
  });

  it('leads from what is told to where it can be corrected, for the open case', async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByLabelText(words.kind), 'payment');
    const link = screen.getAllByRole('link', { name: /^改：还了 500/ })[0];
    expect(link).toHaveAttribute('href', '#/payments');
  });

  it('says that there is nothing yet', async () => {
    await renderApp({ hash: '#/timeline' });
    expect(await screen.findByText(words.none)).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
