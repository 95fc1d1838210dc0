import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { safeLineOf } from '#rules/budget.ts';
import { instalmentsFor } from '#rules/plans.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { problems } from '#words/engine/problems.ts';
import { roadScreen } from '#words/engine/road-screen.ts';
import { overPromisedWords } from '#words/propose/over-promised.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';
import { result } from '#words/result/result.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { lastOf, means, planOf } from '../../../tests/support/plans.ts';
import { errorBox, errors, findPage, pickDay, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { again, answer, journeyOf, type Line, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const terms = termsFormWords;
const button = (name: string) => screen.getByRole('button', { name });
const card = (name: RegExp) => screen.getByRole('radio', { name });
const cards = () => screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent);
const submit = () => button(optionOf('terms', 'given'));

/** 31,000 owed and 700 left: more than sixty instalments at the safe line. */
const openWithoutFit = () => openTerms(lateTwelveDaysJobLoss);
/** 6,000 owed and 1,200 left: a few instalments at the safe line. */
const openWithFit = () => openTerms(acceptedAtOnce);

async function openTerms(story: typeof acceptedAtOnce) {
  const app = await renderApp({ walk: roadTo('terms', story) });
  await screen.findByRole('group', { name: terms.cards });
  return app;
}

describe('the terms beside what another lender was offered', () => {
  it('say what both together come to, where that is more than a month leaves', async () => {
    const other = { ...recordOf(roadTo('reply', acceptedAtOnce), 'other1'), household: 'mycase' };
    const walk = roadTo('terms', acceptedAtOnce);
    const repository = memoryRepository({ records: [recordOf(walk), other] });
    const { user } = await renderApp({ walk, repository });
    await screen.findByRole('group', { name: terms.cards });
    const said = () => screen.queryByText(/都谈成了就还不上/);
    await user.click(card(/自己填/));
    await user.type(screen.getByLabelText(terms.own), '600');
    expect(said()).toBeNull();
    await user.clear(screen.getByLabelText(terms.own));
    await user.type(screen.getByLabelText(terms.own), '700');
    const over = { monthly: '700 元', sum: '1,300 元', left: '1,200 元', over: '100 元' };
    expect(said()).toHaveTextContent(
      [fill(overPromisedWords.promised, { promised: '600 元' }), fill(overPromisedWords.sum, over)].join(''),
    );
  });
});

describe('the terms where no plan fits 60 instalments', () => {
  const owed = yuan(31_000);
  const safe = safeLineOf(yuan(700));
  const perMonth = amountText(safe);

  it('offer a trial first, and say why', async () => {
    await openWithoutFit();
    expect(cards()).toEqual([
      `先试行几个月每月 ${perMonth}试行 6 个月，共 ${amountText(6 * safe)}，到期复核在剩余的一半以内`,
      terms.names.own,
    ]);
    const months = instalmentsFor(owed, safe);
    expect(
      screen.getByText(`按剩余的一半 ${perMonth}来还，60 期也还不完（要 ${months} 期）。先提“试行几个月，到期复核”。`),
    ).toBeVisible();
  });

  it('sum up a trial without claiming that it pays everything', async () => {
    const { user, answers } = await openWithoutFit();
    await user.click(card(/先试行/));
    expect(screen.getByText(`共 6 期，合计 ${amountText(6 * safe)}。`)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: terms.trialMonths }), '3');
    expect(screen.getByText(`共 3 期，合计 ${amountText(3 * safe)}。`)).toBeVisible();
    expect(screen.getByText('复核的日子：2027 年 3 月 28 日。到那天以前，带着新的收支再谈。')).toBeVisible();
    await user.click(submit());
    await findPage(titleOf('asks'));
    expect(answers().terms?.value).toEqual({ plan: 'trial', monthly: safe, months: 3, first: '2026-12-28' });
  });

  it('refuse an own amount that takes too long', async () => {
    const { user } = await openWithoutFit();
    await user.click(card(/自己填/));
    await user.type(screen.getByRole('textbox', { name: terms.own }), '400');
    await user.click(submit());
    expect(errors()).toEqual(['按这个金额要还 78 期，超过 60 期。每月至少还 516.67 元才还得完。']);
    expect(screen.getByRole('textbox', { name: terms.own })).toBeInvalid();
  });

  it('lead to a trial as the lower plan', async () => {
    const { user, answers } = await openWithoutFit();
    await user.click(card(/自己填/));
    await user.type(screen.getByRole('textbox', { name: terms.own }), '520');
    await user.click(submit());
    await findPage(titleOf('overOffer'));
    await user.click(button(`换成试行 6 个月，每月 ${perMonth}`));
    await findPage(titleOf('asks'));
    expect(answers().overOffer).toMatchObject({ event: 'lower' });
  });
});

describe('the terms where a plan fits', () => {
  const owed = yuan(6000);
  const liMins = means(yuan(1200), owed);
  const safe = safeLineOf(liMins.surplus);
  const steady = planOf('steady', liMins, '2026-12-16');
  const faster = planOf('faster', liMins, '2026-12-16');
  const fastest = planOf('fastest', liMins, '2026-12-16');
  const figuresOf = (plan: typeof steady): string =>
    `每月 ${amountText(plan.monthly)}${plan.months} 期还完，最后一期 ${amountText(lastOf(plan, owed))}`;

  it('offer three speeds, each beside the safe line', async () => {
    await openWithFit();
    expect(cards()).toEqual([
      `稳一点${figuresOf(steady)}在剩余的一半以内`,
      `快一点${figuresOf(faster)}超过剩余的一半，选了会再提醒一次`,
      `最快${figuresOf(fastest)}超过剩余的一半，选了会再提醒一次`,
      terms.names.own,
    ]);
  });

  it('agree with the debt to the fen, in the sentence and in the table', async () => {
    const { user } = await openWithFit();
    await user.click(card(/快一点/));
    expect(screen.getByText(`共 ${faster.months} 期，合计 6,000 元，和欠款 6,000 元对得上。`)).toBeVisible();
    await user.click(screen.getByText(result.schedule, { selector: 'span' }));
    const rows = within(screen.getByRole('table', { name: result.schedule }))
      .getAllByRole('row')
      // Stands for the rows that are shown when all are asked for.
      .filter((row) => row.textContent !== '⋯');
    expect(rows.map((row) => row.lastElementChild?.textContent)).toEqual([
      '金额',
      ...Array.from({ length: faster.months - 1 }, () => amountText(faster.monthly)),
      amountText(lastOf(faster, owed)),
      '6,000 元',
    ]);
  });

  it('start after payday, a week away or more', async () => {
    await openWithFit();
    expect(screen.getByLabelText(terms.first)).toHaveValue('2026-12-16');
  });

  it('go on within the safe line', async () => {
    const { user, answers } = await openWithFit();
    await user.click(card(/稳一点/));
    await user.click(submit());
    await findPage(titleOf('asks'));
    expect(answers().terms?.value).toEqual(steady);
  });

  it('warn above the safe line, with the lower plan by name', async () => {
    const { user } = await openWithFit();
    await user.click(card(/最快/));
    await user.click(submit());
    await findPage(titleOf('overOffer'));
    const yours = amountText(fastest.monthly);
    const line = `你填的每月 ${yours}，剩余的一半是 ${amountText(safe)}，剩余是 1,200 元。`;
    expect(await screen.findByText(line)).toBeVisible();
    expect(button(`换成每月 ${amountText(steady.monthly)}，${steady.months} 期`)).toBeVisible();
    await user.click(button(optionOf('overOffer', 'keep')));
    await findPage(titleOf('asks'));
  });

  it('say so when the amount is more than what is left', async () => {
    const { user } = await openWithFit();
    await user.click(card(/自己填/));
    await user.type(screen.getByRole('textbox', { name: terms.own }), '1500');
    await user.click(submit());
    await findPage(titleOf('overOffer'));
    expect(await screen.findByText('这个金额比每月剩余还多。')).toBeVisible();
  });

  it('ask for a choice, with a link to the first card', async () => {
    const { user } = await openWithFit();
    await user.click(submit());
    expect(errors()).toEqual([terms.choose]);
    expect(errorBox()).toHaveFocus();
    await user.click(screen.getByRole('link', { name: terms.choose }));
    expect(card(/稳一点/)).toHaveFocus();
  });

  it.each([
    ['2026-11-21', problems.pastDate],
    ['2026-12-29', problems.lateDay],
  ] as const)('refuse a first day like %s', async (day, problem) => {
    const { user } = await openWithFit();
    await user.click(card(/稳一点/));
    pickDay(terms.first, day);
    await user.click(submit());
    expect(errors()).toEqual([problem]);
    expect(screen.getByLabelText(terms.first)).toHaveAccessibleDescription(`${terms.firstHint} ${problem}`);
  });

  it('may all be too much', async () => {
    const { user } = await openWithFit();
    await user.click(button(optionOf('terms', 'tooMuch')));
    await findPage(titleOf('nothingLeft'));
  });
});

describe('the terms of a new round', () => {
  const first = linesBefore('terms', acceptedAtOnce);
  const budget = first.slice(linesBefore('debts', acceptedAtOnce).length);
  const plan = planOf('steady', means(yuan(1200), yuan(6000)), '2026-12-15');
  const afterRefusal = (budgetAgain: readonly Line[]) =>
    journeyOf([
      ...first,
      answer('terms', 'given', plan),
      answer('asks', 'given', ['instalments']),
      answer('ceiling', 'given', plan.monthly),
      answer('letter', 'ready'),
      answer('accuracy', 'checked'),
      answer('submit', 'sent', '2026-11-22'),
      answer('reply', 'refused'),
      answer('whatTheySaid', 'noPolicy'),
      answer('decoded', 'routes'),
      answer('routes', 'revise'),
      again('revise', 'ready'),
      ...budgetAgain,
    ]);
  const openAgain = async (lines: readonly Line[]) => {
    await renderApp({ walk: afterRefusal(lines) });
    await screen.findByRole('group', { name: terms.cards });
  };

  it('begin with the last plan where it is offered as it was', async () => {
    await openAgain(budget);
    expect(card(/稳一点/)).toBeChecked();
    expect(screen.getByText(roadScreen.prefilled)).toBeVisible();
  });

  it('tick no plan whose amount changed, and say so', async () => {
    const richer = answer('income', 'given', [{ amount: yuan(5900), every: 'month', payday: 15 }]);
    await openAgain(budget.map((line) => ('option' in line && line.screen === 'income' ? richer : line)));
    expect(card(/稳一点/)).not.toBeChecked();
    expect(screen.queryByText(roadScreen.prefilled)).not.toBeInTheDocument();
    const changed = fill(terms.changed, { name: terms.names.steady, monthly: amountText(plan.monthly) });
    expect(screen.getByText(changed)).toBeVisible();
  });
});
