import type { OptionOf } from '#model/screens.ts';
import { type Facts, leftEachMonth } from './case-facts.ts';
import { mayBeTimeBarred } from './limitation.ts';
import { isDueAhead } from './timing.ts';

/** A route the person can choose after a refusal; that the lender came back (`spoke`) is not a choice. */
export type RefusalRoute = Exclude<OptionOf<'routes'>, 'spoke'>;

/**
 * Why a route comes early: a threat the police do not know of, a complaint that nothing came of, a court case, a claim that
 * may have expired, a broken agreement, a due day that is still ahead, nothing left, the last refusal, harassment, the usual
 * order.
 */
export type RouteReason =
  | 'threat'
  | 'nextRung'
  | 'court'
  | 'timeBarred'
  | 'brokenPromise'
  | 'beforeDue'
  | 'nothingLeft'
  | 'reply'
  | 'harassed'
  | 'usual';

type Rung = 'police' | 'platform' | null;

export interface RouteAdvice {
  readonly route: RefusalRoute;
  /** Null where nothing in the case favours it. */
  readonly reason: RouteReason | null;
}

const usualOrder: readonly RefusalRoute[] = ['revise', 'help', 'funds', 'complain', 'wait', 'legal'];

/** The route that fits a refusal; the refusals not listed are best answered by asking again. */
const afterReply: Readonly<Partial<Record<OptionOf<'whatTheySaid'>, RefusalRoute>>> = {
  payAll: 'revise',
  thinPapers: 'revise',
  shortTerm: 'revise',
  brokePlan: 'revise',
  needApproval: 'wait',
  notOverdueYet: 'revise',
  outsourced: 'complain',
};

function calledFor(facts: Facts, rung: Rung): readonly RouteAdvice[] {
  const left = leftEachMonth(facts);
  const hasNothing = facts.offersNothing || (left !== null && left.amount <= 0);
  const reply = facts.refusal === null ? undefined : afterReply[facts.refusal];
  const advice: readonly (RouteAdvice | false)[] = [
    facts.courtCase !== null && { route: 'legal', reason: 'court' },
    rung === 'police' && { route: 'complain', reason: 'threat' },
    // A new proposal would be consent to perform: a lawyer is asked first.
    mayBeTimeBarred(facts) && { route: 'help', reason: 'timeBarred' },
    rung === 'platform' && { route: 'complain', reason: 'nextRung' },
    facts.lenderBrokeAgreement && { route: 'complain', reason: 'brokenPromise' },
    // Deferral is asked for before the due day (civil code, art. 678), which waiting would let pass.
    isDueAhead(facts.timing?.band ?? null) &&
      facts.refusal === 'notOverdueYet' && { route: 'revise', reason: 'beforeDue' },
    hasNothing && { route: 'help', reason: 'nothingLeft' },
    reply !== undefined && { route: reply, reason: 'reply' },
    facts.urgent.includes('harassed') && { route: 'complain', reason: 'harassed' },
  ];
  return advice.filter((entry) => entry !== false);
}

/**
 * Every route once, the one that fits this case best first, each with the reason for its place. Routes already taken
 * come last, the longest ago first, because repeating one rarely brings another answer. A suggestion of this tool;
 * every route stays open.
 * @param rung Where a complaint goes next; null where nothing calls for one.
 */
export function routesInOrder(facts: Facts, rung: Rung = null): readonly RouteAdvice[] {
  const usual = usualOrder.map((route): RouteAdvice => ({ route, reason: route === 'revise' ? 'usual' : null }));
  const all = [...calledFor(facts, rung), ...usual];
  const once = all.filter(({ route }, at) => all.findIndex((other) => other.route === route) === at);
  // The next rung is another step than the complaint that was made.
  const lastTaken = ({ route }: RouteAdvice): number =>
    route === 'complain' && rung !== null ? -1 : facts.routesTaken.lastIndexOf(route);
  return once.sort((one, other) => lastTaken(one) - lastTaken(other));
}
