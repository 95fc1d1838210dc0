import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Spending } from '#model/values.ts';
import { oneOffsFormWords } from '#words/budget/one-offs-form.ts';
import { ownInstalmentWords as words } from '#words/budget/own-instalment.ts';
import { spendingFormWords } from '#words/budget/spending-form.ts';
import { summaryPanelWords } from '#words/budget/summary-panel.ts';
import { budget } from '../../../tests/stories/beginnings.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { errors, findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { again, answer, journeyOf, type Line, type Walk, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

/** A talk with a bank that is paid 3,500 a month, up to the question of what is spent. */
const toSpending: readonly Line[] = [
  answer('urgent', 'none'),
  answer('soFar', 'offer'),
  answer('products', 'given', ['xinyongdai']),
  answer('timing', 'late30'),
  answer('cause', 'given', ['jobLoss']),
  answer('leftOver', 'given', yuan(1000)),
  answer('counter', 'given', { monthly: yuan(900), months: 24 }),
  again('counterCheck', 'answerBack'),
  answer('debts', 'given', [{ product: 'xinyongdai', total: yuan(120_000), instalment: yuan(3500) }]),
  answer('income', 'given', [{ amount: yuan(12_300), every: 'month' }]),
];

async function openBeside(other: Walk, lines: readonly Line[] = toSpending) {
  const walk = journeyOf(lines);
  const own = recordOf({ ...walk, journey: { ...walk.journey, counterparty: { kind: 'bank' } } });
  const beside = { ...recordOf(other, 'other1'), household: own.household };
  const repository = memoryRepository({ records: [own, beside] });
  await repository.household(beside);
  const view = await renderApp({ repository, hash: '#/' });
  window.location.hash = `#/${walk.position.screen}/2`;
  await findPage(titleOf(walk.position.screen));
  const spent = () => repository.stored().find(({ id }) => id === own.id)?.journey.answers['spending@2']?.value;
  return { ...view, spent };
}

const spentBefore = (spending: Spending): Walk =>
  journeyOf(
    linesBefore('oneOffs', lateTwelveDaysJobLoss).map((line) =>
      line.does === 'answer' && line.screen === 'spending' ? answer('spending', 'given', spending) : line,
    ),
  );

const quick = { home: yuan(2000), living: yuan(4000), others: yuan(3500) } as const satisfies Spending;

describe('spending that was told in the talk with another lender', () => {
  it('may hold the instalment of this one, which is asked for and taken off with the numbers shown', async () => {
    const { user, spent } = await openBeside(spentBefore(quick));
    const goOn = () => screen.getByRole('button', { name: optionOf('spending', 'given') });
    const inside = await screen.findByLabelText(/有没有这一家每月的 3,500\s元/);
    await user.click(goOn());
    expect(errors().join()).toContain(words.open);
    await user.selectOptions(inside, 'inside');
    expect(screen.getByLabelText(spendingFormWords.others)).toHaveValue('0');
    await user.selectOptions(inside, 'apart');
    expect(screen.getByLabelText(spendingFormWords.others)).toHaveValue('3500');
    await user.selectOptions(inside, 'inside');
    await user.click(goOn());
    expect(spent()).toMatchObject({ home: yuan(2000), living: yuan(4000), others: 0 });
  });

  it('is asked about line by line too, and not where it cannot hold that much', async () => {
    const lines = [
      { what: 'rent', amount: yuan(2000), every: 'month' },
      { what: 'otherDebts', amount: yuan(4000), every: 'month' },
    ] as const;
    const { user, unmount } = await openBeside(spentBefore({ lines: [...lines] }));
    await user.selectOptions(await screen.findByLabelText(/有没有这一家每月的/), 'inside');
    expect(screen.getByLabelText(spendingFormWords.names.otherDebts)).toHaveValue('500');
    unmount();
    await openBeside(spentBefore({ ...quick, others: yuan(3499) }));
    expect(await screen.findByLabelText(spendingFormWords.others)).toHaveValue('3499');
    expect(screen.queryByLabelText(/有没有这一家每月的/)).toBeNull();
  });
});

it('finds the money found once in the talk with another lender in the list of large sums', async () => {
  const found = [{ source: 'sell', amount: yuan(3000), every: 'once' } as const];
  const other = atRoutes('payAll', answer('routes', 'funds'), again('funds', 'given', found), ...budget);
  await openBeside(other, [...toSpending, answer('spending', 'given', quick)]);
  expect(await screen.findByDisplayValue(oneOffsFormWords.foundElsewhere)).toBeInTheDocument();
  expect(screen.getByDisplayValue('3000')).toBeInTheDocument();
});

describe('what a month leaves once nothing is put aside any more', () => {
  const opened = async (elsewhere: NonNullable<Spending['elsewhere']>, oneOffs: Line) => {
    const spending = { home: yuan(2000), living: yuan(4000), others: yuan(3300), elsewhere } as const;
    await renderApp({ walk: journeyOf([...toSpending, answer('spending', 'given', spending), oneOffs]) });
    await findPage(titleOf('summary'));
  };

  it('is the share of this negotiation alone', async () => {
    // 3,000 are left, of which three quarters are due to this one, once 2,400 were put aside for in three months.
    const tuition = { direction: 'out', amount: yuan(7200), on: '2027-02-22' } as const;
    await opened({ agreed: 0, open: 1, owed: yuan(40_000) }, answer('oneOffs', 'given', [tuition]));
    expect(await screen.findByText(/^每月先留 2,400\s元给大笔开支/)).toHaveTextContent(
      /过了那天，\S*每月剩余 2,250\s元/,
    );
  });

  it('is told too where a single payment to another lender takes it', async () => {
    const once = [{ amount: yuan(3200), on: '2026-12-05' as const }];
    await opened({ agreed: 0, open: 0, owed: 0, once }, answer('oneOffs', 'none'));
    expect(await screen.findByText(/别家约定的一次还款，留到 2026 年 12 月 5 日/)).toHaveTextContent(
      /每月剩余 3,000\s元/,
    );
    expect(screen.getByText(/要给大笔开支先留 3,200\s元，每月就差 200\s元/)).toBeVisible();
    expect(screen.queryByText(new RegExp(summaryPanelWords.bands.negative.slice(0, 8)))).toBeNull();
  });
});
