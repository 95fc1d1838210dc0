import { fill } from '#text/fill.ts';
import { amountText, listText, weekdayText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { shared as words } from '#words/share/shared.ts';
import { isSettled, type ResultFigures, type ResultOutline, type ResultView } from './result-view.ts';

/** One line of a shared result: what it is and how it stands. */
export interface SharedRow {
  readonly id: string;
  readonly term: string;
  readonly value: string;
}

function outlineRows({ products, timing, channel, asks, kind }: ResultOutline): readonly SharedRow[] {
  const listed = (items: readonly string[]) => (items.length === 0 ? words.unknown : listText(items));
  return [
    { id: 'products', term: words.products, value: listed(products.map((id) => names.product[id])) },
    {
      id: 'timing',
      term: products.length > 1 ? words.timingEarliest : words.timing,
      value: timing === null ? words.unknown : names.timing[timing],
    },
    { id: 'channel', term: words.channel, value: channel === null ? words.unknown : names.channel[channel] },
    { id: 'asks', term: words.asks, value: listed(asks.map((id) => names.asks[id])) },
    { id: 'plan', term: words.plan, value: words.planKinds[kind] },
  ];
}

function figureRows({ left, owed, instalment, months, first }: ResultFigures): readonly SharedRow[] {
  const amount = (fen: number | null) => (fen === null ? words.unknown : amountText(fen));
  return [
    left !== null && left < 0
      ? { id: 'left', term: words.short, value: amount(-left) }
      : { id: 'left', term: words.left, value: amount(left) },
    { id: 'owed', term: words.owed, value: amount(owed) },
    { id: 'instalment', term: words.instalment, value: amount(instalment) },
    {
      id: 'months',
      term: words.months,
      value: months === null ? words.unknown : fill(words.monthsCount, { n: String(months) }),
    },
    { id: 'first', term: words.first, value: first === null ? words.unknown : weekdayText(first) },
  ];
}

/** What is left to say of a settled case: the state of a debt that is paid, and what was asked for, no longer hold. */
const settledRows = ({ outline }: ResultView): readonly SharedRow[] => [
  { id: 'settled', term: words.plan, value: words.settled },
  ...(outline === null ? [] : outlineRows(outline).filter(({ id }) => id === 'products')),
];

/** What the receiver of a link reads of the case, line by line; below the level `full` without any amount. */
export function sharedRows(view: ResultView): readonly SharedRow[] {
  const { outline, proposals, figures } = view;
  const settled = isSettled(view);
  return [
    ...(settled ? settledRows(view) : outline === null ? [] : outlineRows(outline)),
    { id: 'proposals', term: words.proposals, value: fill(words.proposalCount, { n: String(proposals) }) },
    ...(settled || figures === null ? [] : figureRows(figures)),
  ];
}
