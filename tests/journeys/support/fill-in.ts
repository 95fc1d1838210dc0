import type { Page } from '@playwright/test';
import { type ScreenId, screens } from '#model/screens.ts';
import type {
  AgreedTerms,
  CounterOffer,
  Debt,
  FiledComplaint,
  Fund,
  Income,
  OneOff,
  Spending,
  Terms,
} from '#model/values.ts';
import { yuanForEditing } from '#rules/money.ts';
import { debtsFormWords } from '#words/budget/debts-form.ts';
import { incomesFormWords } from '#words/budget/incomes-form.ts';
import { oneOffsFormWords } from '#words/budget/one-offs-form.ts';
import { spendingFormWords } from '#words/budget/spending-form.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';
import { funds as fundWords } from '#words/refused/funds-form.ts';
import type { Line } from '../../support/story.ts';
import { tickOf } from './words.ts';

export type Given = Extract<Line, { option: string }>;

export const tap = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

const row = (page: Page, name: string, at: number) => page.locator(`#row-${at}-${name}`);

async function fillDebts(page: Page, debts: readonly Debt[]): Promise<void> {
  for (const [at, { product, total, lender }] of debts.entries()) {
    if ((await row(page, 'product', at).count()) === 0) await tap(page, debtsFormWords.add);
    await row(page, 'product', at).selectOption(product);
    if (total !== undefined) await row(page, 'total', at).fill(yuanForEditing(total));
    if (lender !== undefined) await row(page, 'lender', at).fill(lender);
  }
}

async function fillIncomes(page: Page, incomes: readonly Income[]): Promise<void> {
  for (const [at, income] of incomes.entries()) {
    if (at > 0) await tap(page, incomesFormWords.add);
    await row(page, 'every', at).selectOption(income.every);
    if (income.every === 'changing') throw new Error('No story tells an income that changes');
    await row(page, 'amount', at).fill(yuanForEditing(income.amount));
    if ('days' in income) await row(page, 'days', at).fill(String(income.days));
    if ('payday' in income && income.payday !== undefined) await row(page, 'payday', at).fill(String(income.payday));
  }
}

async function fillOneOffs(page: Page, items: readonly OneOff[]): Promise<void> {
  for (const [at, { direction, amount, on = '', what = '' }] of items.entries()) {
    if (at > 0) await tap(page, oneOffsFormWords.add);
    await row(page, 'direction', at).selectOption(direction);
    await row(page, 'amount', at).fill(yuanForEditing(amount));
    await row(page, 'on', at).fill(on);
    await row(page, 'what', at).fill(what);
  }
}

async function fillTerms(page: Page, { plan, monthly, months, first }: Terms): Promise<void> {
  await page.locator(`#plan-${plan}`).check();
  if (plan === 'own') await page.locator('#monthly').fill(yuanForEditing(monthly));
  if (plan === 'trial')
    await page.getByRole('combobox', { name: termsFormWords.trialMonths }).selectOption(String(months));
  await page.getByLabel(termsFormWords.first).fill(first);
}

async function fillCounter(page: Page, offer: CounterOffer): Promise<void> {
  const { firstPayment, monthly, months, firstDate, interest } = offer;
  if (monthly !== undefined) await page.locator('#monthly').fill(yuanForEditing(monthly));
  if (months !== undefined) await page.locator('#months').fill(String(months));
  if (firstPayment !== undefined) await page.locator('#firstPayment').fill(yuanForEditing(firstPayment));
  if (firstDate !== undefined) await page.locator('#firstDate').fill(firstDate);
  if (interest !== undefined) await page.locator('#interest').selectOption(interest);
}

async function fillAgreed(page: Page, { monthly, months, first, paidAlready }: AgreedTerms): Promise<void> {
  await page.locator('#monthly').fill(yuanForEditing(monthly));
  await page.locator('#months').fill(String(months));
  await page.locator('#first').fill(first);
  if (paidAlready !== undefined) await page.locator('#paidAlready').fill(String(paidAlready));
}

async function fillSpending(page: Page, spending: Spending): Promise<void> {
  if ('lines' in spending) throw new Error('No story tells its spending line by line');
  for (const name of ['home', 'living', 'others'] as const)
    await page.getByLabel(spendingFormWords[name]).fill(yuanForEditing(spending[name]));
}

async function fillFunds(page: Page, funds: readonly Fund[]): Promise<void> {
  for (const [at, { source, amount, every, what = '' }] of funds.entries()) {
    if (at > 0) await tap(page, fundWords.add);
    await row(page, 'source', at).selectOption(source);
    await row(page, 'amount', at).fill(yuanForEditing(amount));
    await row(page, 'every', at).selectOption(every);
    await row(page, 'what', at).fill(what);
  }
}

async function fillComplaint(page: Page, { to, on }: FiledComplaint): Promise<void> {
  await page.locator(`#to-${to}`).check();
  await page.locator('#date').fill(on);
}

/** Ticks what is wanted, and clears what an earlier answer left. */
export async function setTicks(page: Page, screen: ScreenId, wanted: readonly string[]): Promise<void> {
  const box = (tick: string) => page.getByRole('checkbox', { name: tickOf(screen, tick), exact: true });
  for (const tick of wanted) await box(tick).check();
  const ticked = page.locator('[data-tick]:checked');
  if ((await ticked.count()) === wanted.length) return;
  const definition = screens[screen];
  const ticks: readonly string[] = 'ticks' in definition ? definition.ticks : [];
  for (const tick of ticks.filter((each) => !wanted.includes(each))) await box(tick).uncheck();
}

/** Puts in what an option carries, as a person would. */
export async function fillIn(page: Page, { screen, value }: Given): Promise<void> {
  switch (screens[screen].kind) {
    case 'choice':
      return;
    case 'several':
      return setTicks(page, screen, value as readonly string[]);
    case 'amount':
      return page.locator('#amount').fill(yuanForEditing(value as number));
    case 'pastDate':
    case 'day':
      return page.locator('#date').fill(value as string);
    case 'task':
      return screen === 'complaint'
        ? fillComplaint(page, value as FiledComplaint)
        : page.locator('#date').fill(value as string);
    case 'funds':
      return fillFunds(page, value as readonly Fund[]);
    case 'debts':
      return fillDebts(page, value as readonly Debt[]);
    case 'incomes':
      return fillIncomes(page, value as readonly Income[]);
    case 'spending':
      return fillSpending(page, value as Spending);
    case 'oneOffs':
      return fillOneOffs(page, value as readonly OneOff[]);
    case 'terms':
      return fillTerms(page, value as Terms);
    case 'counterOffer':
      return fillCounter(page, value as CounterOffer);
    case 'agreedTerms':
      return fillAgreed(page, value as AgreedTerms);
    default:
      throw new Error(`${screen} carries no value`);
  }
}
