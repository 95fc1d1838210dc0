import { termsText } from '#brief/terms-text.ts';
import { nextSteps } from '#rules/next-steps.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, listText, weekdayText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { result } from '#words/result/result.ts';
import { shared as words } from '#words/share/shared.ts';
import type { HouseholdFigures, HouseholdView, SharedNegotiation } from './household-view.ts';
import {
  isSettled,
  type ResultFigures,
  type ResultOutline,
  type ResultView,
  type SharedTerms,
  wholeTermsOf,
} from './result-view.ts';

/** One line of a shared result: what it is and how it stands. */
export interface SharedRow {
  readonly id: string;
  readonly term: string;
  readonly value: string;
}

const amount = (fen: number | null) => (fen === null ? words.unknown : amountText(fen));

const productsText = (products: ResultOutline['products']): string =>
  products.length === 0 ? words.unknown : listText(products.map((id) => names.product[id]));

/** What of it an agreement does not cover; no line where it covers all. */
const apartRows = ({ apart }: Pick<ResultOutline, 'apart'>): readonly SharedRow[] =>
  apart === undefined ? [] : [{ id: 'apart', term: words.apart, value: productsText(apart) }];

const planRow = (kind: ResultOutline['kind']): SharedRow => ({
  id: 'plan',
  term: words.plan,
  value: words.planKinds[kind],
});

const settledRow: SharedRow = { id: 'settled', term: words.plan, value: words.settled };

/** How often something was proposed; no line where nothing was here: whoever came in negotiating may have before. */
const proposalsRows = (proposals: number): readonly SharedRow[] =>
  proposals === 0
    ? []
    : [{ id: 'proposals', term: words.proposals, value: fill(words.proposalCount, { n: String(proposals) }) }];

function outlineRows(outline: ResultOutline): readonly SharedRow[] {
  const { products, timing, channel, asks, kind } = outline;
  return [
    { id: 'products', term: words.products, value: productsText(products) },
    {
      id: 'timing',
      term: products.length > 1 ? words.timingEarliest : words.timing,
      value: timing === null ? words.unknown : names.timing[timing],
    },
    { id: 'channel', term: words.channel, value: channel === null ? words.unknown : names.channel[channel] },
    {
      id: 'asks',
      term: words.asks,
      value: asks.length === 0 ? words.unknown : listText(asks.map((id) => names.asks[id])),
    },
    planRow(kind),
    ...apartRows(outline),
  ];
}

const leftRow = (left: number | null): SharedRow =>
  left !== null && left < 0
    ? { id: 'left', term: words.short, value: amount(-left) }
    : { id: 'left', term: words.left, value: amount(left) };

const movedText = (moved: NonNullable<SharedTerms['moved']>): string =>
  moved.map(({ from, to }) => fill(words.movedDay, { from: dateText(from), to: dateText(to) })).join(words.betweenDays);

/** The instalments; agreed terms that are more than equal ones in one sentence, with every series and charge. */
function termsRows(terms: SharedTerms): readonly SharedRow[] {
  const { instalment, months, first } = terms;
  const whole = wholeTermsOf(terms);
  const putOff = terms.moved === undefined ? [] : [{ id: 'moved', term: words.moved, value: movedText(terms.moved) }];
  if (whole !== null) return [{ id: 'terms', term: words.terms, value: termsText(whole) }, ...putOff];
  const day = first === null ? words.unknown : weekdayText(first);
  if (months === 1)
    return [
      { id: 'instalment', term: words.once, value: amount(instalment) },
      { id: 'first', term: words.onceOn, value: day },
      ...putOff,
    ];
  return [
    { id: 'instalment', term: words.instalment, value: amount(instalment) },
    {
      id: 'months',
      term: words.months,
      value: months === null ? words.unknown : fill(words.monthsCount, { n: String(months) }),
    },
    { id: 'first', term: words.first, value: day },
    ...putOff,
  ];
}

const figureRows = (figures: ResultFigures): readonly SharedRow[] => [
  leftRow(figures.left),
  { id: 'owed', term: words.owed, value: amount(figures.owed) },
  ...termsRows(figures),
];

/** What is left to say of a settled case: the state of a debt that is paid, and what was asked for, no longer hold. */
const settledRows = ({ outline }: ResultView): readonly SharedRow[] => [
  settledRow,
  ...(outline === null ? [] : outlineRows(outline).filter(({ id }) => id === 'products')),
];

/** What the receiver of a link reads of the case, line by line; below the level `full` without any amount. */
export function sharedRows(view: ResultView): readonly SharedRow[] {
  const { outline, proposals, figures } = view;
  const settled = isSettled(view);
  return [
    ...(settled ? settledRows(view) : outline === null ? [] : outlineRows(outline)),
    ...proposalsRows(proposals),
    ...(settled || figures === null ? [] : figureRows(figures)),
  ];
}

/** What one negotiation of several is called: its number, from 0 on, and what it is about where that is told. */
export function negotiationTitle({ outline }: SharedNegotiation, at: number): string {
  const n = String(at + 1);
  if (outline === null || outline.products.length === 0) return fill(words.all.one, { n });
  return fill(words.all.oneAbout, { n, products: productsText(outline.products) });
}

/** What the receiver of a link of all reads of one negotiation, besides its title and its place. */
export function negotiationRows(negotiation: SharedNegotiation): readonly SharedRow[] {
  const { screen, proposals, outline, terms } = negotiation;
  if (isSettled(negotiation)) return proposalsRows(proposals);
  const [next] = nextSteps(screen, null);
  return [
    ...(outline === null ? [] : [planRow(outline.kind), ...apartRows(outline)]),
    ...(terms === null || terms.instalment === null ? [] : termsRows(terms)),
    ...proposalsRows(proposals),
    ...(next === undefined ? [] : [{ id: 'next', term: words.all.next, value: result.steps[next] }]),
  ];
}

function owedText({ owed, unknown }: HouseholdFigures): string {
  if (owed === null || unknown === 0) return amount(owed);
  return fill(words.all.owedKnown, { amount: amountText(owed), n: String(unknown) });
}

/** True where nothing is owed any more in any of them. */
export const areAllSettled = ({ negotiations, leftOut }: HouseholdView): boolean =>
  leftOut === 0 && negotiations.every(isSettled);

/** What the receiver of a link of all reads over all of them; nothing below the level `full`. */
export function togetherRows(view: HouseholdView): readonly SharedRow[] {
  const { figures } = view;
  if (figures === null || areAllSettled(view)) return [];
  return [
    leftRow(figures.left),
    { id: 'agreed', term: words.all.agreed, value: amount(figures.agreed) },
    { id: 'owed', term: words.owed, value: owedText(figures) },
  ];
}
