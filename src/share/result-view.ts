import type { Brief } from '#brief/brief.ts';
import type { MovedDay } from '#brief/payments.ts';
import { isUnreached } from '#brief/unreached.ts';
import type { Position } from '#machines/replay.ts';
import type { IsoDate } from '#model/dates.ts';
import type { LinkLevel, PlanKind } from '#model/link-codes.ts';
import { type OptionOf, type ScreenId, screens, type TickOf } from '#model/screens.ts';
import type { AgreedTerms, ProductId } from '#model/values.ts';
import { areEqualInstalments } from '#rules/agreed-schedule.ts';
import { termsInView } from '#rules/case-facts.ts';
import { shortfallIn } from '#rules/shortfall.ts';

/** What a link without amounts contains besides the steps. */
export interface ResultOutline {
  readonly products: readonly ProductId[];
  /** Those of `products` that the agreement told of does not cover; missing where it covers all. */
  readonly apart?: readonly ProductId[];
  readonly timing: OptionOf<'timing'> | null;
  readonly channel: OptionOf<'channel'> | null;
  readonly asks: readonly TickOf<'asks'>[];
  readonly kind: PlanKind;
}

/** What agreed terms hold beyond equal instalments: never how much of them was paid. */
export type BeyondEqual = Pick<AgreedTerms, 'last' | 'fee' | 'upFront' | 'more'>;

/** The instalments that are proposed or agreed, fen; null where there are none or they are unknown. */
export interface SharedTerms {
  readonly instalment: number | null;
  readonly months: number | null;
  readonly first: IsoDate | null;
  /** Only of agreed terms that an instalment, a number and a day do not tell whole; those three are then known. */
  readonly beyond?: BeyondEqual;
  /** Only of agreed terms: the instalments still to be paid that the lender put off, oldest first, and their new days. */
  readonly moved?: readonly MovedDay[];
}

/** What a full link contains besides: amounts in fen, null where unknown. */
export interface ResultFigures extends SharedTerms {
  /** Below zero where the month is short. */
  readonly left: number | null;
  readonly owed: number | null;
}

/**
 * What a shared link contains: a view of the result, never the answers. It has no field for urgent matters, causes,
 * names, free text, or lists of debts, income and spending.
 */
export interface ResultView {
  readonly level: LinkLevel;
  readonly createdOn: IsoDate;
  readonly contentVersion: number;
  /** Where the road stands without urgent matters. */
  readonly screen: ScreenId;
  readonly proposals: number;
  /** Null at the level `steps`. */
  readonly outline: ResultOutline | null;
  /** Null at all levels but `full`. */
  readonly figures: ResultFigures | null;
}

/** What the person offers: instalments, one payment (`once`), a trial, a request without money (`nothing`), or no plan yet (`none`). */
export function planKindOf({ facts, schedule }: Pick<Brief, 'facts' | 'schedule'>): PlanKind {
  const { plan, offersNothing } = facts;
  const agreed = termsInView(facts);
  const whole = schedule?.instalments.length === 1 ? 'once' : 'instalments';
  if (agreed !== null) return agreed.trial ? 'trial' : whole;
  if (plan?.plan === 'trial') return 'trial';
  if (offersNothing) return 'nothing';
  return plan === null ? 'none' : whole;
}

/** What an agreement that is told of does not cover of what the negotiation is about. */
export function apartIn({ facts, products, addedSince }: Pick<Brief, 'facts' | 'products' | 'addedSince'>) {
  const apart = products.filter((product) => addedSince.includes(product));
  return apart.length === 0 || termsInView(facts) === null ? {} : { apart };
}

/** The version of the words a link was made with; a fixed part of the link format. */
export const contentVersion = 1;

/** The screen a link may name: for legal screens only `routes`, so that it reveals no legal steps. */
const tellable = (screen: ScreenId): ScreenId =>
  screen === 'legal' || screen === 'legalAdvice' || screen === 'judgment' ? 'routes' : screen;

/**
 * The screen by which a link tells how far a case is, from its road without urgent matters. Where it only rests, that is
 * where it stood before, so that nobody who was called is to be called first; where nobody was reached, the call, which
 * comes again.
 */
export function screenTold({ screen, path }: Pick<Position, 'screen' | 'path'>): ScreenId {
  const before = path[path.length - 1]?.screen;
  const isAtRest = screen === 'comeBack' && before !== undefined && screens[before].stage !== 'urgent';
  const at = isAtRest ? before : screen;
  return tellable(at === 'followUp' && isUnreached(path) ? 'script' : at);
}

/** True for a view of a case whose debt is paid: it has left the stages in which something is owed. */
export const isSettled = ({ screen }: Pick<ResultView, 'screen'>): boolean => screens[screen].stage === 'recover';

/** The terms where there are none. */
export const noTerms: SharedTerms = { instalment: null, months: null, first: null };

const nothingOwed: ResultFigures = { left: null, owed: 0, ...noTerms };

/** A link tells of no more days that were put off than this, the nearest ones. */
const mostMoved = 12;

/** The days that were put off of what is still to be paid, where agreed terms are told. */
function movedTold({ facts, kept }: Pick<Brief, 'facts' | 'kept'>): Pick<SharedTerms, 'moved'> {
  if (kept === null || termsInView(facts) === null) return {};
  const open = new Set(kept.open.map(({ on }) => on));
  const moved = kept.moved.filter(({ to }) => open.has(to)).slice(0, mostMoved);
  return moved.length === 0 ? {} : { moved };
}

/** The terms a link tells of: the agreed ones that are talked about, whole, else the plan. */
export function termsTold(
  brief: Pick<Brief, 'facts' | 'schedule' | 'kept' | 'letterSent' | 'replies' | 'today'>,
): SharedTerms {
  const { facts, schedule } = brief;
  const agreed = termsInView(facts);
  const moved = movedTold(brief);
  if (agreed !== null && !areEqualInstalments(agreed)) {
    const { monthly, months, first, nth: _told, paidAlready: _paid, trial: _trial, isOral: _oral, ...beyond } = agreed;
    return { instalment: monthly, months, first, ...(Object.keys(beyond).length > 0 && { beyond }), ...moved };
  }
  // What was refused is offered from no later day; what is still open is, from the next one.
  const [reply] = brief.replies.slice(-1);
  const refused = reply?.said === 'refused' ? (brief.letterSent?.plan ?? null) : null;
  const terms = agreed ?? refused ?? facts.plan;
  const isOver = refused !== null && refused.first < brief.today;
  return {
    instalment: terms?.monthly ?? null,
    months: schedule?.instalments.length ?? null,
    first: isOver ? null : (terms?.first ?? null),
    ...moved,
  };
}

/** The terms as they were agreed, where the view carries all there is to them; else null. */
export const wholeTermsOf = ({ instalment, months, first, beyond }: SharedTerms): AgreedTerms | null =>
  beyond === undefined || instalment === null || months === null || first === null
    ? null
    : { monthly: instalment, months, first, ...beyond };

const figuresOf = (brief: Brief): ResultFigures => ({
  // Short by an amount nobody has calculated: unknown, and not nothing.
  left: shortfallIn(brief.facts) === null ? null : (brief.left?.amount ?? null),
  owed: brief.owedNow,
  ...termsTold(brief),
});

/** The view of a case at a level. `screen` is the one by which it is told; see `screenTold`. */
export function resultViewOf(brief: Brief, screen: ScreenId, level: LinkLevel): ResultView {
  const { facts, products, timing, proposals, today } = brief;
  const settled = isSettled({ screen });
  const outline: ResultOutline = {
    products,
    ...(!settled && apartIn(brief)),
    timing: settled ? null : timing,
    channel: facts.channel,
    asks: settled ? [] : facts.asks,
    kind: planKindOf(brief),
  };
  return {
    level,
    createdOn: today,
    contentVersion,
    screen,
    proposals,
    outline: level === 'steps' ? null : outline,
    figures: level === 'full' ? (settled ? nothingOwed : figuresOf(brief)) : null,
  };
}
