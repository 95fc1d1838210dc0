import type { IsoDate } from '#model/dates.ts';
import { longestList, longestName } from '#model/limits.ts';
import type { ProductId } from '#model/values.ts';
import { billPatterns as patterns } from '#words/messages/bill-patterns.ts';
import { normalForm } from '../normal-form.ts';
import { type DueDay, dueDayOf, oneDay } from './due-day.ts';
import { type AmountLabel, type Token, tokensOf } from './tokens.ts';

/** Why an amount was not taken: of this period alone, a part, a guess, without a word for what it is, or one of several. */
export type Doubt = 'period' | 'part' | 'guess' | 'unlabelled' | 'several';

/** An amount that stands in the text and was not taken, as it was written. */
export interface Doubtful {
  readonly text: string;
  readonly why: Doubt;
}

/** A debt as far as a text tells it for sure; amounts in fen. What is not sure is missing. */
export interface BillDebt {
  readonly product?: ProductId;
  /** The bank or platform, where another one is named. */
  readonly lender?: string;
  readonly total?: number;
  readonly overdue?: number;
  readonly instalment?: number;
  /** Day of the month. */
  readonly dueDay?: number;
  readonly doubtful: readonly Doubtful[];
}

type Amount = 'total' | 'overdue' | 'instalment';

/** What is being read of one debt. */
interface Draft {
  product?: ProductId;
  lender?: string;
  saysOverdue: boolean;
  isPlan: boolean;
  readonly amounts: Record<Amount, { readonly fen: number; readonly text: string }[]>;
  readonly days: DueDay[];
  readonly doubtful: Doubtful[];
}

const emptyDraft = (): Draft => ({
  saysOverdue: false,
  isPlan: false,
  amounts: { total: [], overdue: [], instalment: [] },
  days: [],
  doubtful: [],
});

/** How far, in characters, a word reaches to what it is about. */
const reach = { label: 8, near: 3, product: 3, day: 6, lender: 12, labelOverProduct: 4, behind: 8 } as const;

const isPlatforms = (product: ProductId | undefined): boolean => product === 'xinyonggou' || product === 'xinyongdai';

interface Reading {
  readonly text: string;
  /** A piece as it was written. */
  readonly written: (token: Token) => string;
  readonly today: IsoDate;
  readonly drafts: Draft[];
  current: Draft | undefined;
  /** The product or lender that was named last. */
  named: Token | undefined;
  /** The word before the next amount, and the one before the next day. */
  label: Token | undefined;
  dayLabel: Token | undefined;
}

/** The debt that is being told, begun where none is yet. */
function open(reading: Reading): Draft {
  if (reading.current !== undefined) return reading.current;
  const draft = emptyDraft();
  reading.drafts.push(draft);
  reading.current = draft;
  return draft;
}

const between = (earlier: Token | undefined, later: Token): number =>
  earlier === undefined ? Number.POSITIVE_INFINITY : later.from - earlier.to;

const isOneLine = (text: string, earlier: Token, later: Token): boolean =>
  !text.slice(earlier.to, later.from).includes('\n');

/** Goes on with the debt of a product or a lender: one that was named before, or one told before its name, or a new one. */
function name(reading: Reading, token: Token, as: Pick<Draft, 'product' | 'lender'>) {
  const { drafts, label } = reading;
  const same = drafts.find(
    ({ product, lender }) => product === as.product && (as.product !== 'others' || lender === as.lender),
  );
  const [first] = drafts;
  const unnamed = drafts.length === 1 && first?.product === undefined ? first : undefined;
  const draft = same ?? unnamed ?? emptyDraft();
  if (same === undefined && unnamed === undefined) drafts.push(draft);
  Object.assign(draft, as);
  reading.current = draft;
  reading.named = token;
  // 还欠花呗 3000: the word before the name is about the amount behind it.
  if (between(label, token) > reach.labelOverProduct) reading.label = undefined;
}

function nameLender(reading: Reading, token: Token) {
  const { text, current, named } = reading;
  if (patterns.carriesPayment.test(text.slice(token.to, token.to + reach.behind))) return;
  const lender = token.text.slice(0, longestName);
  const isOfProduct = named !== undefined && between(named, token) <= reach.lender && isPlatforms(current?.product);
  if (isOfProduct && current !== undefined && current.lender === undefined) current.lender = lender;
  else name(reading, token, { product: 'others', lender });
}

/** What an amount is, by the word before it, the word behind it, or the name it follows; null where nothing says. */
function meaningOf({ text, label, named }: Reading, token: Token): AmountLabel | null {
  const distance = between(label, token);
  const kind = label?.kind as AmountLabel | undefined;
  if (kind !== undefined && distance <= (kind === 'isOverdue' ? reach.near : reach.label)) return kind;
  const behind = text.slice(token.to, token.to + reach.behind);
  if (patterns.paidBehind.test(behind)) return 'never';
  if (patterns.totalBehind.test(behind)) return 'total';
  if (patterns.overdueBehind.test(behind)) return 'overdue';
  const follows = named !== undefined && between(named, token) <= reach.product && isOneLine(text, named, token);
  return follows ? 'total' : null;
}

function takeAmount(reading: Reading, token: Token & { readonly kind: 'amount' }) {
  const meaning = meaningOf(reading, token);
  reading.label = undefined;
  if (meaning === 'never' || (meaning === null && reading.current === undefined)) return;
  const draft = open(reading);
  const doubt = (why: Doubt) => draft.doubtful.push({ text: reading.written(token), why });
  if (token.fen === null) doubt('guess');
  else if (meaning === null) doubt('unlabelled');
  else if (meaning === 'part') doubt('part');
  else if (meaning === 'due' && !draft.saysOverdue) doubt('period');
  else {
    const amount = meaning === 'due' || meaning === 'isOverdue' ? 'overdue' : meaning;
    draft.amounts[amount].push({ fen: token.fen, text: reading.written(token) });
  }
}

function takeDay(reading: Reading, token: Token) {
  const { text, dayLabel, current, today } = reading;
  const isNear = between(dayLabel, token) <= reach.day;
  const says =
    (isNear && dayLabel?.kind === 'dueDay') ||
    current?.isPlan === true ||
    patterns.dueBehind.test(text.slice(token.to, token.to + reach.behind)) ||
    patterns.monthlyDay.test(token.text);
  reading.dayLabel = undefined;
  if (!says || (isNear && dayLabel?.kind === 'otherDay')) return;
  const day = dueDayOf(token.text, today);
  if (day !== null) open(reading).days.push(day);
}

function take(reading: Reading, token: Token) {
  switch (token.kind) {
    case 'product':
      return name(reading, token, { product: token.product });
    case 'lender':
      return nameLender(reading, token);
    case 'card':
      if (reading.current?.lender === undefined) name(reading, token, { product: 'others' });
      else reading.named = token;
      return;
    case 'amount':
      return takeAmount(reading, token);
    case 'day':
      return takeDay(reading, token);
    case 'plan':
      open(reading).isPlan = true;
      return;
    case 'dueDay':
    case 'otherDay':
      reading.dayLabel = token;
      return;
    case 'end':
      Object.assign(reading, { named: undefined, label: undefined, dayLabel: undefined });
      return;
    case 'other':
      // 花呗 12 期 300 元: an amount behind a number of something else is not what is owed.
      reading.named = undefined;
      return;
    case 'line':
      return;
    default:
      if (token.kind === 'isOverdue') open(reading).saysOverdue = true;
      reading.label = token;
  }
}

/** The one amount that is meant; of several that differ none. */
function oneAmount({ amounts, doubtful }: Draft, kind: Amount): number | undefined {
  const [first] = amounts[kind];
  if (first === undefined || amounts[kind].every(({ fen }) => fen === first.fen)) return first?.fen;
  for (const { text } of amounts[kind]) doubtful.push({ text, why: 'several' });
  return undefined;
}

function debtOf(draft: Draft): BillDebt {
  const { product, lender, days, doubtful } = draft;
  const total = oneAmount(draft, 'total');
  const overdue = oneAmount(draft, 'overdue');
  const instalment = oneAmount(draft, 'instalment');
  const dueDay = oneDay(days);
  const isTooMuch = total !== undefined && overdue !== undefined && overdue > total;
  return {
    ...(product && { product }),
    ...(lender !== undefined && { lender }),
    ...(total && { total }),
    ...(overdue && !isTooMuch && { overdue }),
    ...(instalment && { instalment }),
    ...(dueDay !== undefined && { dueDay }),
    doubtful,
  };
}

/** True where more is known than a name, and more than a day of something that has none. */
const tellsSomething = ({ product, lender, dueDay, doubtful, ...amounts }: BillDebt): boolean =>
  doubtful.length > 0 ||
  Object.keys(amounts).length > 0 ||
  (dueDay !== undefined && (product !== undefined || lender !== undefined));

/**
 * Reads the debts in a text copied from a bill, a message or a chat, each with what is sure: product, lender, the whole
 * amount, the overdue part, an instalment, the due day. What is owed for one period, a least payment, principal alone or a
 * guess is no whole amount and is only mentioned. Never throws; linear.
 * @param today The day on which it is read, for 明天 and dates without a year.
 */
export function readBill(original: string, today: IsoDate): readonly BillDebt[] {
  const { text, starts, ends } = normalForm(original, 'kept');
  const written = ({ from, to }: Token): string => original.slice(starts[from], ends[to - 1]).trim();
  const reading: Reading = {
    text,
    written,
    today,
    drafts: [],
    current: undefined,
    named: undefined,
    label: undefined,
    dayLabel: undefined,
  };
  for (const token of tokensOf(text)) take(reading, token);
  return reading.drafts.map(debtOf).filter(tellsSomething).slice(0, longestList);
}
