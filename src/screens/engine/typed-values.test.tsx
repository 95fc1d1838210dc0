import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ScreenId } from '#model/screens.ts';
import { debtsFormWords as debts } from '#words/budget/debts-form.ts';
import { amountFormWords } from '#words/engine/amount-form.ts';
import { problems } from '#words/engine/problems.ts';
import { refusedTwice } from '../../../tests/stories/bank-and-refusal.ts';
import { moneyFoundFirst } from '../../../tests/stories/refusal-roads.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import type { Story } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const opened = async (id: ScreenId, story: Story = lateTwelveDaysJobLoss) => {
  const app = await renderApp({ walk: roadTo(id, story) });
  await findPage(titleOf(id));
  return app;
};
const settled = () => act(() => new Promise((done) => setTimeout(done, 700)));
const goOn = (id: ScreenId) => screen.getByRole('button', { name: optionOf(id, 'given') });
const amount = () => screen.findByRole('textbox', { name: amountFormWords.label });

describe('an amount that was typed', () => {
  it('is read back in yuan and in 万 without asking', async () => {
    const { user } = await opened('leftOver');
    await user.type(await amount(), '1.2万');
    expect(screen.getByText('12,000 元')).toHaveClass('inline-block');
    expect(screen.getByText('1.2 万')).toHaveClass('inline-block');
  });

  it('K2: is asked for where it can be two, and a tap fills it in', async () => {
    const { user, answers } = await opened('leftOver');
    await user.type(await amount(), '850,50');
    expect(screen.queryByRole('button', { name: '850.50 元' })).toBeNull();
    await settled();
    expect(screen.getByText(problems.whichReading)).toBeVisible();
    expect(screen.getByRole('button', { name: '85,050 元' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '850.50 元' }));
    expect(await amount()).toHaveValue('850.50');
    expect(screen.queryByText(problems.whichReading)).toBeNull();
    await user.click(goOn('leftOver'));
    await findPage(titleOf('firstStep'));
    expect(answers().leftOver?.value).toBe(85_050);
  });

  it('K2: is no answer while it can be two, however fast one goes on', async () => {
    const { user, answers } = await opened('leftOver');
    await user.type(await amount(), '1，2万');
    await user.click(goOn('leftOver'));
    expect(answers()).not.toHaveProperty('leftOver');
    expect(await amount()).toBeInvalid();
    expect(screen.getByRole('button', { name: '12,000 元' })).toBeVisible();
    expect(screen.getByRole('button', { name: '120,000 元' })).toBeVisible();
  });
});

describe('a day that is pasted', () => {
  it('is put into its field', async () => {
    await opened('oneOffs');
    const day = document.getElementById('row-0-on') as HTMLInputElement;
    fireEvent.paste(day, { clipboardData: { getData: () => '2026年12月5日' } });
    expect(day).toHaveValue('2026-12-05');
    fireEvent.paste(day, { clipboardData: { getData: () => '下个月' } });
    expect(day).toHaveValue('2026-12-05');
  });
});

describe('Enter', () => {
  it('K9: goes on to the next field of a list and never submits it', async () => {
    const { user, answers } = await opened('debts');
    const [total] = screen.getAllByLabelText(new RegExp(`^${debts.total}`));
    await user.type(total as HTMLElement, '8000{Enter}');
    expect(screen.getAllByLabelText(new RegExp(`^${debts.lender}`))[0]).toHaveFocus();
    await user.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}');
    expect(answers()).not.toHaveProperty('debts');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('submits a form with a single field', async () => {
    const { user, answers } = await opened('leftOver');
    await user.type(await amount(), '500{Enter}');
    await findPage(titleOf('firstStep'));
    expect(answers().leftOver?.value).toBe(50_000);
  });
});

const forms: readonly (readonly [ScreenId, Story])[] = [
  ['debts', lateTwelveDaysJobLoss],
  ['income', lateTwelveDaysJobLoss],
  ['spending', lateTwelveDaysJobLoss],
  ['oneOffs', lateTwelveDaysJobLoss],
  ['finalTerms', lateTwelveDaysJobLoss],
  ['counter', refusedTwice],
  ['funds', moneyFoundFirst],
];

describe('what is wrong', () => {
  it.each(forms)('is listed in the order of the fields: %s', async (id, story) => {
    const { user } = await opened(id, story);
    for (const field of screen.getAllByRole<HTMLInputElement>('textbox', { hidden: true }))
      fireEvent.change(field, { target: { value: 'x'.repeat(60) } });
    await user.click(goOn(id));
    const links = within(screen.getByRole('alert')).getAllByRole('link');
    const named = links.map((link) => document.getElementById((link.getAttribute('href') ?? '').slice(1)));
    expect(named.length).toBeGreaterThan(0);
    const inOrder = Array.from(document.querySelectorAll('input, select, textarea')).filter((one) =>
      named.includes(one as HTMLElement),
    );
    expect(named).toEqual(inOrder);
  });
});
