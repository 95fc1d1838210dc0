import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#case/record.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { spendingFormWords } from '#words/budget/spending-form.ts';
import { result } from '#words/result/result.ts';
import { elsewhereNoteWords as words } from '#words/shell/elsewhere-note.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { again, answer, journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const agreed = journeyOf(linesBefore('checkIn', acceptedAtOnce));
const monthly = (agreed.journey.answers.finalTerms?.value ?? {}) as { readonly monthly?: number };
const amount = amountText(monthly.monthly ?? 0);

/** A case, and another one of the same person in which terms are agreed. */
const withAnother = (walk: { readonly journey: CaseRecord['journey'] }, household = 'mycase') =>
  memoryRepository({ records: [recordOf(walk), { ...recordOf(agreed, 'other1'), household }] });

const summary = roadTo('summary', lateTwelveDaysJobLoss);

describe('an agreement with another lender', () => {
  it('is said where a budget rests on older figures, and taken in by one tap', async () => {
    const repository = withAnother(summary);
    const { user } = await renderApp({ walk: summary, repository });
    expect(await screen.findByText(fill(words.agreed, { amount }), { exact: false })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: words.recalculate }));
    expect(screen.queryByText(words.changed, { exact: false })).toBeNull();
    expect(screen.getByText(result.agreedElsewhere)).toBeInTheDocument();
    const spending = repository.stored()[0]?.journey.answers.spending;
    expect(spending?.value).toMatchObject({ elsewhere: { agreed: monthly.monthly, open: 0 } });
    expect(spending?.nth).toBe(summary.journey.answers.spending?.nth);
  });

  it('is said as what it is where it is a single payment: then it is not true that others take nothing', async () => {
    const lump = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: 900_000, months: 1, first: '2026-12-20' }),
    ]);
    const records = [recordOf(summary), { ...recordOf(lump, 'other1'), household: 'mycase' }];
    await renderApp({ walk: summary, repository: memoryRepository({ records }) });
    const note = await screen.findByText(words.changed, { exact: false });
    expect(note).toHaveTextContent(fill(words.once, { date: dateText('2026-12-20'), amount: amountText(900_000) }));
    expect(note).not.toHaveTextContent(words.alone);
  });

  it('is said with what was found beside it, which goes into the budget by one tap', async () => {
    const funds = [{ source: 'cut', amount: yuan(300), every: 'month' } as const];
    const found = atRoutes('payAll', answer('routes', 'funds'), again('funds', 'given', funds));
    const records = [recordOf(summary), { ...recordOf(found, 'other1'), household: 'mycase' }];
    const { user } = await renderApp({ walk: summary, repository: memoryRepository({ records }) });
    const note = await screen.findByText(words.changed, { exact: false });
    expect(note).toHaveTextContent(fill(words.found, { amount: '300 元' }));
    expect(screen.queryByText(result.found)).toBeNull();
    await user.click(screen.getByRole('button', { name: words.recalculate }));
    expect(screen.queryByText(words.changed, { exact: false })).toBeNull();
    expect(screen.getByText(result.found)).toBeInTheDocument();
  });

  it('is said before there is a budget, where one talks to several', async () => {
    const { journey } = roadTo('leftOver', lateTwelveDaysJobLoss);
    const walk = {
      ...roadTo('leftOver', lateTwelveDaysJobLoss),
      journey: { ...journey, counterparty: { kind: 'platform' } },
    } as const;
    await renderApp({ walk, repository: withAnother(walk) });
    const note = await screen.findByText(words.beforeBudget, { exact: false });
    expect(note).toHaveTextContent(amount);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading.compareDocumentPosition(note)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is said where what a month leaves is asked anew, since an agreement was not kept', async () => {
    const { journey, ...at } = journeyOf([
      ...linesBefore('checkIn', acceptedAtOnce),
      answer('checkIn', 'missed'),
      again('missSoon', 'tell'),
      answer('cause', 'given', ['illness']),
    ]);
    const walk = { ...at, journey: { ...journey, counterparty: { kind: 'platform' } } } as const;
    await renderApp({ walk, repository: withAnother(walk) });
    await findPage(titleOf('leftOver'));
    expect(await screen.findByText(words.beforeBudget, { exact: false })).toHaveTextContent(amount);
  });

  it.each(['timing', 'cause', 'truth', 'checklist'] as const)(
    'is not said where no money is asked for: %s',
    async (id) => {
      const { journey, ...at } = roadTo(id, lateTwelveDaysJobLoss);
      const walk = { ...at, journey: { ...journey, counterparty: { kind: 'platform' } } } as const;
      await renderApp({ walk, repository: withAnother(walk) });
      await findPage(titleOf(id));
      expect(screen.queryByText(words.beforeBudget, { exact: false })).toBeNull();
    },
  );

  it('changes nothing of a proposal that was sent, and says so in one sentence', async () => {
    const walk = roadTo('reply', lateTwelveDaysJobLoss);
    await renderApp({ walk, repository: withAnother(walk) });
    expect(await screen.findByText(words.afterSending)).toBeVisible();
    expect(screen.queryByText(words.changed, { exact: false })).toBeNull();
    expect(screen.queryByRole('button', { name: words.recalculate })).toBeNull();
  });

  it.each(['#/script', '#/call'])('does not stand before what is said in a call: %s', async (hash) => {
    const { journey, ...at } = roadTo('script', lateTwelveDaysJobLoss);
    const walk = { ...at, journey: { ...journey, counterparty: { kind: 'platform' } } } as const;
    await renderApp({ walk, repository: withAnother(walk), hash });
    await screen.findByRole('link', { name: /^拨打/ });
    expect(screen.queryByText(words.beforeBudget, { exact: false })).toBeNull();
  });

  it('never recalculates a budget under terms that are agreed', async () => {
    const lines = linesBefore('checkIn', lateTwelveDaysJobLoss);
    const walk = journeyOf(lines);
    expect(walk.journey.answers.spending).toBeDefined();
    await renderApp({ walk, repository: withAnother(walk), hash: '#/result' });
    expect(screen.queryByText(words.changed, { exact: false })).toBeNull();
    expect(screen.queryByRole('button', { name: words.recalculate })).toBeNull();
  });

  it('of another person changes nothing', async () => {
    await renderApp({ walk: summary, repository: withAnother(summary, 'somebody') });
    await findPage(titleOf('summary'));
    expect(screen.queryByText(words.changed, { exact: false })).toBeNull();
    expect(screen.queryByText(result.agreedElsewhere)).toBeNull();
  });

  it('goes into a new budget by itself', async () => {
    const walk = roadTo('spending', lateTwelveDaysJobLoss);
    const repository = withAnother(walk);
    const { user } = await renderApp({ walk, repository });
    expect(await screen.findByText(fill(spendingFormWords.agreedElsewhere, { amount }))).toBeInTheDocument();
    for (const name of ['home', 'living', 'others'] as const)
      await user.type(screen.getByLabelText(spendingFormWords[name]), '100');
    await user.click(screen.getByRole('button', { name: optionOf('spending', 'given') }));
    await findPage(titleOf('oneOffs'));
    expect(repository.stored()[0]?.journey.answers.spending?.value).toMatchObject({
      elsewhere: { agreed: monthly.monthly, open: 0, owed: 0 },
    });
  });
});
