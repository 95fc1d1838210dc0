import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { safeLineOf } from '#rules/budget.ts';
import { yuanForEditing } from '#rules/money.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { amountFormWords } from '#words/engine/amount-form.ts';
import { problems } from '#words/engine/problems.ts';
import { ceilingFormWords } from '#words/propose/ceiling-form.ts';
import { units } from '#words/units.ts';
import { offerAboveSafeLine } from '../../../tests/stories/side-roads.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { errorBox, errors, findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const field = () => screen.findByRole('textbox', { name: amountFormWords.label });
const goOn = () => screen.getByRole('button', { name: optionOf('leftOver', 'given') });

describe('an amount', () => {
  it.each([
    ['1,200', 120_000],
    ['１２００', 120_000],
    ['1.2万', 1_200_000],
    ['￥500.50元', 50_050],
    ['0', 0],
  ])('is read from %s', async (typed, fen) => {
    const { user, answers } = await renderApp({ walk: roadTo('leftOver') });
    await user.type(await field(), typed);
    await user.click(goOn());
    await findPage(titleOf('firstStep'));
    expect(answers().leftOver).toMatchObject({ event: 'given', value: fen });
  });

  it.each([
    ['大概五百', fill(problems.otherSigns, { signs: '大概' })],
    ['-500', problems.negative],
    ['0.001', problems.tooPrecise],
    ['1.2.3', problems.twoPoints],
    ['99999999999', problems.tooLarge],
  ])('keeps %s as typed and says what is wrong', async (typed, problem) => {
    const { user, answers } = await renderApp({ walk: roadTo('leftOver') });
    await user.type(await field(), typed);
    await user.click(goOn());
    expect(errors()).toEqual([problem]);
    expect(errorBox()).toHaveFocus();
    expect(await field()).toHaveValue(typed);
    expect(await field()).toBeInvalid();
    expect(await field()).toHaveAccessibleDescription(`${problem} ${units.yuan}`);
    expect(answers()).not.toHaveProperty('leftOver');
  });

  it('is asked for where nothing is typed, with a link to its field', async () => {
    const { user } = await renderApp({ walk: roadTo('leftOver') });
    await field();
    await user.click(goOn());
    await user.click(screen.getByRole('link', { name: new RegExp(problems.empty) }));
    expect(await field()).toHaveFocus();
  });

  it('is filled in by a quick amount, which answers nothing yet', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('leftOver') });
    await field();
    await user.click(screen.getByRole('button', { name: '500' }));
    expect(await field()).toHaveValue('500');
    expect(screen.getByRole('button', { name: '500' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: '1,000' })).toHaveAttribute('aria-pressed', 'false');
    expect(answers()).not.toHaveProperty('leftOver');
    await user.click(screen.getByRole('button', { name: '1,000' }));
    await user.click(goOn());
    await findPage(titleOf('firstStep'));
    expect(answers().leftOver?.value).toBe(100_000);
  });

  it('may be left out by saying so', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('leftOver') });
    await user.click(await screen.findByRole('button', { name: optionOf('leftOver', 'short') }));
    await findPage(titleOf('firstStep'));
    expect(answers().leftOver).toMatchObject({ event: 'short' });
  });
});

describe('the ceiling', () => {
  const safe = safeLineOf(yuan(1200));

  it('starts with the safe line and can be lowered', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('ceiling', acceptedAtOnce) });
    const ceiling = await screen.findByRole('textbox', { name: ceilingFormWords.label });
    const lower = safe - yuan(50);
    expect(ceiling).toHaveValue(yuanForEditing(safe));
    await user.clear(ceiling);
    await user.type(ceiling, yuanForEditing(lower));
    await user.click(screen.getByRole('button', { name: optionOf('ceiling', 'given') }));
    await findPage(titleOf('letter'));
    expect(answers().ceiling?.value).toBe(lower);
  });

  it('is not raised by another plan: it starts with the earlier one and says that the proposal is above it', async () => {
    await renderApp({ walk: journeyOf(offerAboveSafeLine.lines) });
    const ceiling = await screen.findByRole('textbox', { name: ceilingFormWords.label });
    expect(ceiling).toHaveValue(yuanForEditing(yuan(700)));
    expect(screen.getByText(fill(ceilingFormWords.belowProposal, { amount: amountText(yuan(1000)) }))).toBeVisible();
  });

  it('is put back to the safe line by one tap', async () => {
    const { user } = await renderApp({ walk: roadTo('ceiling', acceptedAtOnce) });
    const ceiling = await screen.findByRole('textbox', { name: ceilingFormWords.label });
    await user.type(ceiling, '9');
    await user.click(screen.getByRole('button', { name: `用剩余的一半：${amountText(safe)}` }));
    expect(ceiling).toHaveValue(yuanForEditing(safe));
  });
});
