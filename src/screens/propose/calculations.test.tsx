import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Debt } from '#model/values.ts';
import { safeLineOf } from '#rules/budget.ts';
import { instalmentsFor } from '#rules/plans.ts';
import { fairShares } from '#rules/shares.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { creditorSharesWords } from '#words/budget/creditor-shares.ts';
import { debtsFormWords } from '#words/budget/debts-form.ts';
import { monthPictureWords } from '#words/budget/month-picture.ts';
import { howCalculatedWords } from '#words/engine/how-calculated.ts';
import { planPicturesWords } from '#words/propose/plan-pictures.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';
import { withInterestWords } from '#words/propose/with-interest.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { lastOf, means, planOf } from '../../../tests/support/plans.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, type Story, type Walk, yuan } from '../../../tests/support/story.ts';

const opens = async (title: string, user: { click: (element: Element) => Promise<void> }) =>
  user.click(await screen.findByText(title, { selector: 'span' }));
const listed = (within_: HTMLElement) => [...within_.querySelectorAll('li')].map((item) => item.textContent);
const disclosureOf = (title: string): HTMLElement =>
  screen.getByText(title, { selector: 'span' }).closest('details') as HTMLElement;

/** 700 left and 31,000 owed, 1,200 left and 6,000 owed. */
const jianguos = means(yuan(700), yuan(31_000));
const liMins = means(yuan(1200), yuan(6000));
const steady = planOf('steady', liMins, '2026-12-16');
const faster = planOf('faster', liMins, '2026-12-16');
const fastest = planOf('fastest', liMins, '2026-12-16');
/** The safe lines of both, and what they leave besides the usual reserve. */
const jianguosSafe = safeLineOf(jianguos.surplus);
const liMinsSafe = safeLineOf(liMins.surplus);
const jianguosSpare = jianguos.surplus - jianguosSafe - yuan(70);
const liMinsSpare = liMins.surplus - liMinsSafe - yuan(120);

/** A story with other debts, as far as a screen. */
function withDebts(story: Story, debts: readonly Debt[], until: 'summary' | 'terms'): Walk {
  const lines = linesBefore(until, story).map((line) =>
    'option' in line && line.screen === 'debts' ? answer('debts', 'given', debts as Debt[]) : line,
  );
  return journeyOf(lines);
}

describe('how a figure came about', () => {
  const sumOf = (plan: typeof steady): string =>
    `${amountText(plan.monthly)} × ${plan.months - 1} ＋ ${amountText(lastOf(plan, liMins.total))}`;

  it('is told with the own figures, and checked to the fen', async () => {
    const { user } = await renderApp({ walk: roadTo('terms', acceptedAtOnce) });
    await opens(howCalculatedWords.title, user);
    expect(listed(disclosureOf(howCalculatedWords.title))).toEqual([
      '5,300 元 − 3,300 元 − 800 元 = 每月剩余 1,200 元',
      fill(howCalculatedWords.safe, { left: '1,200 元', safe: amountText(liMinsSafe) }),
      fill(howCalculatedWords.reserve, {
        half: amountText(liMins.surplus - liMinsSafe),
        reserve: '120 元',
        spare: amountText(liMinsSpare),
      }),
      `6,000 元 ÷ ${amountText(liMinsSafe)} → ${instalmentsFor(liMins.total, liMinsSafe)} 期`,
      `稳一点：${sumOf(steady)} = 6,000 元`,
      `快一点：${sumOf(faster)} = 6,000 元`,
      `最快：${sumOf(fastest)} = 6,000 元`,
      howCalculatedWords.check,
    ]);
  });

  it('claims no check where no plan pays everything', async () => {
    await renderApp({ walk: roadTo('terms') });
    await screen.findByText(howCalculatedWords.title);
    expect(listed(disclosureOf(howCalculatedWords.title))).toEqual([
      '3,600 元 − 2,900 元 = 每月剩余 700 元',
      fill(howCalculatedWords.safe, { left: '700 元', safe: amountText(jianguosSafe) }),
      fill(howCalculatedWords.reserve, {
        half: amountText(jianguos.surplus - jianguosSafe),
        reserve: '70 元',
        spare: amountText(jianguosSpare),
      }),
      `31,000 元 ÷ ${amountText(jianguosSafe)} → ${instalmentsFor(jianguos.total, jianguosSafe)} 期`,
    ]);
  });
});

describe('fair shares', () => {
  const pot = amountText(jianguosSafe);
  const byTotal = fairShares(jianguosSafe, [yuan(8000), yuan(23_000)]).map(amountText);
  const byInstalment = fairShares(jianguosSafe, [yuan(300), yuan(100)]).map(amountText);

  it('divide the safe offer by what is owed, to the fen', async () => {
    await renderApp({ walk: roadTo('summary') });
    await screen.findByText(creditorSharesWords.title);
    const rows = within(disclosureOf(creditorSharesWords.title)).getAllByRole('row', { hidden: true });
    expect(rows.map((row) => row.textContent)).toEqual([
      '哪一笔欠分到',
      `花呗8,000 元${byTotal[0]}`,
      `借呗23,000 元${byTotal[1]}`,
      `合计${pot}`,
    ]);
  });

  it('can go by what each contract asks for, and give everybody something', async () => {
    const debts = [
      { product: 'huabei', total: yuan(8000), instalment: yuan(300) },
      { product: 'jiebei', total: yuan(23_000), instalment: yuan(100) },
    ] as const;
    const { user } = await renderApp({ walk: withDebts(lateTwelveDaysJobLoss, debts, 'summary') });
    await opens(creditorSharesWords.title, user);
    const shares = () =>
      within(disclosureOf(creditorSharesWords.title))
        .getAllByRole('row')
        .map((row) => row.lastElementChild?.textContent);
    expect(shares()).toEqual(['分到', ...byTotal, pot]);
    await user.selectOptions(screen.getByLabelText(creditorSharesWords.basis), creditorSharesWords.bases.instalment);
    expect(shares()).toEqual(['分到', ...byInstalment, pot]);
    const least = screen.getByLabelText(new RegExp(creditorSharesWords.least));
    await user.type(least, '100');
    expect(shares()).toEqual(['分到', amountText(jianguosSafe - yuan(100)), '100 元', pot]);
    await user.type(least, '0');
    expect(screen.getByText(`每家 1,000 元 合起来超过 ${pot}，先只按比例分。`)).toBeVisible();
    expect(shares()).toEqual(['分到', ...byInstalment, pot]);
  });

  it('K17: are 1 yuan at least, or all that is owed', async () => {
    const debts = [
      { product: 'jiebei', total: yuan(90_000) },
      { product: 'huabei', total: yuan(30) },
      { product: 'xinyonggou', total: 29 },
    ] as const;
    const { user } = await renderApp({ walk: withDebts(lateTwelveDaysJobLoss, debts, 'summary') });
    await opens(creditorSharesWords.title, user);
    const rows = within(disclosureOf(creditorSharesWords.title)).getAllByRole('row');
    const rest = amountText(jianguosSafe - yuan(1) - 29);
    expect(rows.map((row) => row.lastElementChild?.textContent)).toEqual(['分到', rest, '1 元', '0.29 元', pot]);
  });

  it('are not told where there is one debt only', async () => {
    await renderApp({ walk: roadTo('summary', acceptedAtOnce) });
    await screen.findByText(howCalculatedWords.title);
    expect(screen.queryByText(creditorSharesWords.title)).toBeNull();
  });
});

describe('pictures', () => {
  it('of a month are made when they are unfolded, with every part in words', async () => {
    const { user } = await renderApp({ walk: roadTo('summary') });
    await screen.findByText(monthPictureWords.title, { selector: 'span' });
    expect(screen.queryByRole('figure', { hidden: true })).toBeNull();
    await opens(monthPictureWords.title, user);
    const picture = await screen.findByRole('figure', { name: monthPictureWords.title });
    expect(listed(picture)).toEqual([
      '住1,200 元',
      '吃用和看病1,500 元',
      '家人和别家欠款200 元',
      `可以提的（剩余的一半）${amountText(jianguosSafe)}`,
      '应急备用70 元',
      `机动零用${amountText(jianguosSpare)}`,
    ]);
    expect(picture.querySelectorAll('svg rect')).toHaveLength(6 + 6);
  });

  it('of the plans stand beside each other and go down to nothing', async () => {
    const { user } = await renderApp({ walk: roadTo('terms', acceptedAtOnce) });
    await opens(planPicturesWords.options, user);
    expect(listed(await screen.findByRole('figure', { name: planPicturesWords.options }))).toEqual([
      `稳一点：每月 ${amountText(steady.monthly)}，${steady.months} 期`,
      `快一点：每月 ${amountText(faster.monthly)}，${faster.months} 期`,
      `最快：每月 ${amountText(fastest.monthly)}，${fastest.months} 期`,
      `剩余的一半 ${amountText(liMinsSafe)}`,
      '每月剩余 1,200 元',
    ]);
    const balances = screen.getByRole('figure', { name: planPicturesWords.balance });
    expect(listed(balances)).toEqual([
      `稳一点：${steady.months} 期后还欠 0 元`,
      `快一点：${faster.months} 期后还欠 0 元`,
      `最快：${fastest.months} 期后还欠 0 元`,
    ]);
  });
});

describe('a picture of plans', () => {
  it('has the own plan beside the others, and a trial with the months that were chosen', async () => {
    const { user, unmount } = await renderApp({ walk: roadTo('terms', acceptedAtOnce) });
    await user.click(await screen.findByRole('radio', { name: /自己填/ }));
    await user.type(screen.getByRole('textbox', { name: termsFormWords.own }), '500');
    await opens(planPicturesWords.options, user);
    expect(listed(await screen.findByRole('figure', { name: planPicturesWords.options }))).toContain(
      '自己填金额：每月 500 元，12 期',
    );
    expect(listed(disclosureOf(howCalculatedWords.title))).toContain('自己填金额：500 元 × 11 ＋ 500 元 = 6,000 元');
    unmount();
    const trial = await renderApp({ walk: roadTo('terms') });
    await trial.user.click(await screen.findByRole('radio', { name: /先试行/ }));
    await trial.user.selectOptions(screen.getByRole('combobox', { name: termsFormWords.trialMonths }), '3');
    await opens(planPicturesWords.options, trial.user);
    expect(listed(await screen.findByRole('figure', { name: planPicturesWords.balance }))).toEqual([
      `先试行几个月：3 期后还欠 ${amountText(jianguos.total - 3 * jianguosSafe)}`,
    ]);
  });
});

describe('waiting', () => {
  it('costs what the own rate says, and is set beside what is paid', async () => {
    const debts = [{ product: 'jiebei', total: yuan(31_000), rate: 1825 }] as const;
    const { unmount } = await renderApp({ walk: withDebts(lateTwelveDaysJobLoss, debts, 'terms') });
    expect(await screen.findByText(/30 天大约新增 465 元/)).toBeVisible();
    const grows = `它比每月还的 ${amountText(jianguosSafe)} 还多`;
    expect(screen.getByText((text) => text.includes(grows))).toBeVisible();
    unmount();
    await renderApp({ walk: withDebts(acceptedAtOnce, [{ ...debts[0], total: yuan(6000) }], 'terms') });
    expect(await screen.findByText(/30 天大约新增 90 元/)).toBeVisible();
    expect(screen.queryByText(/还着还着/)).toBeNull();
  });

  it('is not calculated from a rate nobody typed', async () => {
    await renderApp({ walk: roadTo('terms') });
    await screen.findByText(howCalculatedWords.title);
    expect(screen.queryByText(/大约新增/)).toBeNull();
  });

  it('at a rate above the line of the courts is told where it is typed', async () => {
    const { user } = await renderApp({ walk: roadTo('debts', acceptedAtOnce) });
    const rate = await screen.findByLabelText(new RegExp(debtsFormWords.rate));
    await user.type(rate, '24');
    expect(screen.queryByText(/^这个利率超过年 24%/)).toBeNull();
    await user.type(rate, '.01');
    expect(screen.getByText(/^这个利率超过年 24%/)).toBeInTheDocument();
  });
});

describe('interest at the own rate', () => {
  /** Six hundred a month, ten times, whatever is proposed. */
  const choosesOwn = async (user: Awaited<ReturnType<typeof renderApp>>['user']) => {
    await user.click(await screen.findByRole('radio', { name: /自己填/ }));
    await user.type(screen.getByRole('textbox', { name: termsFormWords.own }), '600');
  };

  it('is set beside a plan without any', async () => {
    const debts = [{ product: 'jiebei', total: yuan(6000), rate: 1800 }] as const;
    const { user } = await renderApp({ walk: withDebts(acceptedAtOnce, debts, 'terms') });
    await choosesOwn(user);
    const rows = within(disclosureOf(withInterestWords.title)).getAllByRole('row', { hidden: true });
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['算法', '每期', '息费共', '一共还'],
      ['息费全免10 期', '600 元', '0 元', '6,000 元'],
      ['等额本息10 期', '650.61 元', '506.04 元', '6,506.04 元'],
      ['等额本金10 期', '690 元到 609 元', '495 元', '6,495 元'],
    ]);
  });

  it('shows what a sum in between and a waiver would save', async () => {
    const debts = [{ product: 'jiebei', total: yuan(6000), rate: 1800 }] as const;
    const { user } = await renderApp({ walk: withDebts(acceptedAtOnce, debts, 'terms') });
    await choosesOwn(user);
    await opens(withInterestWords.title, user);
    const field = (name: 'lump' | 'after' | 'waived') =>
      screen.getByLabelText(new RegExp(withInterestWords[name].slice(0, 4)));
    const interestFree = () => screen.getByRole('row', { name: /^息费全免/ });
    await user.type(field('lump'), '2000');
    await user.type(field('after'), '3');
    expect(interestFree()).toHaveTextContent('息费全免7 期600 元0 元6,000 元');
    await user.type(field('waived'), '500');
    expect(interestFree()).toHaveTextContent('息费全免7 期550 元0 元5,500 元');
    await user.type(field('waived'), '0');
    expect(screen.getByText(withInterestWords.lumpTooMuch)).toBeVisible();
    expect(interestFree()).toHaveTextContent('息费全免10 期600 元0 元6,000 元');
    await user.clear(field('after'));
    await user.type(field('after'), '10');
    expect(screen.getByText('填 0～9 之间的整数。')).toBeVisible();
  });

  it('is not calculated while one rate is missing', async () => {
    const { user } = await renderApp({ walk: roadTo('terms', acceptedAtOnce) });
    await user.click(await screen.findByRole('radio', { name: /稳一点/ }));
    expect(screen.queryByText(withInterestWords.title)).toBeNull();
  });
});

describe('an offer beside what is owed', () => {
  const offered = (monthly: number, months: number, firstPayment?: number) =>
    journeyOf([
      ...linesBefore('reply', acceptedAtOnce),
      answer('reply', 'counter'),
      answer('counter', 'given', {
        monthly: yuan(monthly),
        months,
        interest: 'stops',
        ...(firstPayment === undefined ? {} : { firstPayment: yuan(firstPayment) }),
      }),
    ]);

  it.each([
    [offered(550, 12), '12 期一共还 6,600 元，比欠款多 600 元，照这样还，大约合一年 17.97% 的利率。'],
    [offered(500, 12), '12 期一共还 6,000 元，和欠款一样：等于期间不计息费。请对方书面写明。'],
    [offered(400, 12, 600), '12 期一共还 5,400 元，比欠款少 600 元：问清是减免了，还是最后还要补，请对方书面写明。'],
  ])('comes to what it comes to', async (walk, line) => {
    await renderApp({ walk });
    expect(await screen.findByText(line)).toBeVisible();
  });
});
