import { letterWords as words } from '#content/zh-CN/documents/letter.ts';
import { names } from '#content/zh-CN/names.ts';
import { units } from '#content/zh-CN/units.ts';
import { dayOf } from '#model/dates.ts';
import type { TickOf } from '#model/screens.ts';
import type { Debt, ProductId, Terms } from '#model/values.ts';
import { totalIncome } from '#rules/budget.ts';
import { budgetIn } from '#rules/case-facts.ts';
import { oneOffTotals } from '#rules/one-offs.ts';
import { type Schedule, scheduleOf } from '#rules/schedule.ts';
import { totalSpending } from '#rules/spending.ts';
import type { Brief, Contact } from './brief.ts';
import { fill } from './fill.ts';
import { amountText, dateText, listText } from './format.ts';
import { instalmentTable } from './instalment-table.ts';
import { type Block, type Paper, textOf } from './paper.ts';
import { phoneTailOf } from './person.ts';

const isBankFunded = (product: ProductId): boolean => product === 'xinyonggou' || product === 'xinyongdai';

const lenderOf = ({ product, lender }: Pick<Debt, 'product' | 'lender'>): string => {
  if (lender !== undefined) return lender;
  if (product === 'others' || product === 'unsure') return names.unnamedLender;
  return isBankFunded(product) ? fill(names.unnamedBank, { product: names.product[product] }) : names.lender;
};

/** Whom the letter goes to: the lender of each debt, once. */
export function lendersOf({ debts, products }: Pick<Brief, 'debts' | 'products'>): readonly string[] {
  const owed =
    debts.length > 0 ? debts : products.filter((product) => product !== 'others').map((product) => ({ product }));
  const lenders = [...new Set(owed.map(lenderOf))];
  return lenders.length > 0 ? lenders : [names.unnamedLender];
}

function debtLine({ product, total, overdue, dueDay }: Debt, at: number): string {
  return fill(words.debt, {
    n: String(at + 1),
    product: names.product[product],
    total: total === undefined ? words.debtUnknown : amountText(total),
    overdue: overdue === undefined || overdue === 0 ? '' : fill(words.debtOverdue, { amount: amountText(overdue) }),
    dueDay: dueDay === undefined ? '' : fill(words.debtDueDay, { day: String(dueDay) }),
  });
}

function debtsSection({ debts, products, owed, timing }: Brief): readonly string[] {
  const unlisted = listText(products.map((product) => names.product[product]));
  const listed = debts.length > 0 ? debts.map(debtLine) : [fill(words.debtsUnlisted, { products: unlisted })];
  return [
    words.debts,
    ...listed,
    ...(debts.length > 1 && owed !== null ? [fill(words.debtsTotal, { total: amountText(owed) })] : []),
    ...(timing === null ? [] : [words.timing[timing]]),
  ];
}

function budgetSection({ facts, left }: Brief): readonly string[] {
  const { incomes, spending, oneOffs, foundMonthly } = facts;
  if (incomes === null || spending === null || left === null) return [words.budget, words.budgetUnknown];
  const out = oneOffTotals(oneOffs ?? []).out;
  const spent = amountText(totalSpending(spending));
  const found = foundMonthly === 0 ? '' : fill(words.budgetFound, { amount: amountText(foundMonthly) });
  const setAside = budgetIn(facts)?.setAside ?? 0;
  const aside = setAside === 0 ? '' : fill(words.budgetAside, { amount: amountText(setAside) });
  return [
    words.budget,
    incomes.length === 0
      ? fill(words.budgetNone, { spending: spent, found })
      : fill(words.budgetLine, {
          income: amountText(totalIncome(incomes)),
          spending: spent,
          found,
          aside,
          left: amountText(Math.max(0, left.amount)),
        }),
    ...(out === 0 ? [] : [fill(words.budgetOut, { out: amountText(out) })]),
  ];
}

function planLine(plan: Terms, { instalments, paid, remaining }: Schedule): string {
  const last = instalments[instalments.length - 1]?.amount ?? plan.monthly;
  const values = {
    months: String(instalments.length),
    first: dateText(plan.first),
    day: String(dayOf(plan.first)),
    monthly: amountText(plan.monthly),
    sum: amountText(paid),
    last: amountText(last),
  };
  if (plan.plan === 'trial') return fill(words.planTrial, values);
  if (remaining === null || remaining > 0) return fill(words.planOpen, values);
  return fill(last === plan.monthly ? words.planEqual : words.planWithRemainder, values);
}

function planSection({ facts, owed, left }: Brief): readonly string[] {
  const { plan } = facts;
  if (plan === null) return [words.plan, words.planNone];
  const keepsReserve = left !== null && left.amount > plan.monthly;
  return [
    words.plan,
    planLine(plan, scheduleOf(plan, owed)),
    ...(keepsReserve ? [words.planReserve] : []),
    words.planCosts,
  ];
}

const contactLine = ({ on, agent, ticket, channel }: Contact): string =>
  fill(words.contact, {
    date: dateText(on),
    refused: channel === null ? '' : fill(words.contactRefused, { channel: names.channel[channel] }),
    agent: agent === null ? '' : fill(words.contactAgent, { agent }),
    ticket: ticket === null ? '' : fill(words.contactTicket, { ticket }),
  });

/** With a plan a later start is the day of its first instalment: nothing else is asked for beside it. */
const askText = (ask: TickOf<'asks'>, plan: Terms | null): string =>
  ask === 'later' && plan !== null ? fill(words.laterWithPlan, { first: dateText(plan.first) }) : words.askWords[ask];

const paragraphs = (lines: readonly string[]): readonly Block[] =>
  lines.map((text): Block => ({ kind: 'paragraph', text }));

/** A heading with what stands under it, numbered among those that have something to say. */
const section = ([heading = '', ...lines]: readonly string[], at: number): readonly Block[] => [
  { kind: 'heading', text: fill(words.heading, { numeral: units.numerals.charAt(at), heading }) },
  ...paragraphs(lines),
];

function causesSection({ facts: { causes } }: Brief): readonly string[] {
  return causes.length === 0 ? [] : [words.cause, ...causes.map((cause) => words.causes[cause]), words.proof];
}

function asksSection({ facts: { asks, plan } }: Brief): readonly string[] {
  const lines = asks.map((ask, at) => fill(words.ask, { n: String(at + 1), ask: askText(ask, plan) }));
  return lines.length === 0 ? [] : [words.asks, ...lines];
}

function contactsSection({ contacts }: Brief): readonly string[] {
  const told = contacts.filter(({ agent, ticket, channel }) => (agent ?? ticket ?? channel) !== null);
  return told.length === 0 ? [] : [words.contacts, ...told.map(contactLine)];
}

/** How often something was put to the lender, this time with it; nothing the first time. */
function nthLine({ facts: { plan }, proposals }: Brief): readonly string[] {
  if (proposals === 0) return [];
  return [fill(plan === null ? words.nthWithoutPlan : words.nth, { n: String(proposals + 1) })];
}

/** Every instalment of a plan, for the lender to agree to as it stands. */
function scheduleAnnex({ facts, owed }: Brief): readonly Block[] {
  if (facts.plan === null) return [];
  const { instalments } = scheduleOf(facts.plan, owed);
  return [{ kind: 'heading', text: words.annex }, instalmentTable(instalments)];
}

/** The letter: 情况说明 and application in one, with the schedule of the plan it proposes. */
export function letterPaper(brief: Brief): Paper {
  const { facts, person, today } = brief;
  const name = person.name ?? words.blank;
  const sections = [debtsSection, causesSection, budgetSection, asksSection, planSection, contactsSection];
  return {
    title: facts.plan === null ? words.title : words.titleWithPlan,
    blocks: [
      ...paragraphs([
        fill(words.to, { lenders: listText(lendersOf(brief)) }),
        fill(words.from, { name }),
        fill(words.phone, { phoneTail: phoneTailOf(person) ?? words.blank }),
        fill(words.date, { date: dateText(today) }),
        ...nthLine(brief),
      ]),
      ...sections
        .map((lines) => lines(brief))
        .filter(({ length }) => length > 0)
        .flatMap(section),
      { kind: 'paragraph', apart: true, text: words.closing },
      { kind: 'ending', text: fill(words.signature, { name }) },
      { kind: 'ending', text: dateText(today) },
      ...scheduleAnnex(brief),
    ],
  };
}

/** The letter as plain text. */
export const letterOf = (brief: Brief): string => textOf(letterPaper(brief));
