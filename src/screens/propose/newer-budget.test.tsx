import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { safeLineOf } from '#rules/budget.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { newerBudgetWords } from '#words/engine/newer-budget.ts';
import { ceilingFormWords } from '#words/propose/ceiling-form.ts';
import { overOfferPanelWords } from '#words/propose/over-offer-panel.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';
import { result } from '#words/result/result.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf, type Line, yuan } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

/** What a month leaves by the other negotiation; half of it is for that one, which owes as much. */
async function renderBeside(left: number, ...lines: readonly Line[]) {
  const walk = journeyOf([...linesBefore('terms', acceptedAtOnce), ...lines]);
  const spent = { home: yuan(5300 - 800 - 800) - left, living: yuan(800), others: 0 };
  const later = journeyOf([...linesBefore('summary', acceptedAtOnce), change('spending', 'given', spent)]);
  const told = later.journey.answers;
  const newer = Object.fromEntries(
    Object.entries(told).map(([key, given]) => [key, given && { ...given, on: '2026-11-23' as const }]),
  );
  const other = { ...recordOf({ journey: { ...later.journey, answers: newer } }, 'other1'), household: 'mycase' };
  return renderApp({ walk, repository: memoryRepository({ records: [recordOf(walk), other] }) });
}

const above = answer('terms', 'given', { plan: 'own', monthly: yuan(700), months: 9, first: '2026-12-16' });
const here = yuan(300);
/** What is left is shared with the other negotiation. */
const share = '这一家能用的';
const note = fill(newerBudgetWords.left, { share, amount: amountText(here) });
const options = () => screen.getAllByRole('button').flatMap(({ dataset }) => dataset.option ?? []);

describe('a proposal where another negotiation knows that less is left', () => {
  it('is planned within that', async () => {
    await renderBeside(yuan(600));
    expect(await screen.findByText(note)).toBeVisible();
    const safe = fill(termsFormWords.perMonth, { amount: amountText(safeLineOf(here)) });
    expect(screen.getByRole('radio', { name: new RegExp(safe) })).toBeVisible();
  });

  it('is compared with that, and lowered to nothing that is above it', async () => {
    await renderBeside(yuan(600), above);
    await findPage(titleOf('overOffer'));
    const figures = { share, amount: '700 元', safe: amountText(safeLineOf(here)), left: amountText(here) };
    expect(await screen.findByText(fill(overOfferPanelWords.yours, figures))).toBeVisible();
    expect(screen.getByText(note)).toBeVisible();
    expect(options()).toEqual([]);
    expect(screen.getByRole('link', { name: newerBudgetWords.back })).toHaveAttribute('href', '#/terms');
  });

  it.each([
    ['less', 600, note],
    ['nothing', 0, newerBudgetWords.none],
  ])('is told on the result, whose figures are its own: %s', async (_left, left, said) => {
    await renderBeside(yuan(left));
    await screen.findByRole('heading', { level: 1 });
    act(() => {
      location.hash = '#/result';
    });
    await findPage(result.title);
    expect(await screen.findByText(said)).toBeVisible();
  });

  it('has half of that as its ceiling', async () => {
    const within = answer('terms', 'given', { plan: 'own', monthly: yuan(100), months: 60, first: '2026-12-16' });
    await renderBeside(yuan(600), within, answer('asks', 'given', ['instalments']));
    const safe = fill(ceilingFormWords.safeLine, { share, amount: amountText(safeLineOf(here)) });
    expect(await screen.findByRole('button', { name: safe })).toBeVisible();
  });

  it('is measured by its own sums where more is left there, since its letter tells them', async () => {
    await renderBeside(yuan(3600), above);
    await findPage(titleOf('overOffer'));
    const figures = { share: '', amount: '700 元', safe: amountText(safeLineOf(yuan(1200))), left: '1,200 元' };
    expect(await screen.findByText(fill(overOfferPanelWords.yours, figures))).toBeVisible();
    expect(options()).toEqual(['lower', 'keep']);
    expect(screen.queryByRole('link', { name: newerBudgetWords.back })).toBeNull();
  });
});
