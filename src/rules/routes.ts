import type { OptionOf } from '#model/screens.ts';
import { type Facts, leftEachMonth } from './case-facts.ts';
import { mayBeTimeBarred } from './limitation.ts';

/** A route the person can choose after a refusal; that the lender came back (`spoke`) is not a choice. */
export type RefusalRoute = Exclude<OptionOf<'routes'>, 'spoke'>;

/**
 * Why a route comes early: a court case, a claim that may have expired, broken agreement, nothing left, the last
 * refusal, harassment, usual order.
 */
export type RouteReason = 'court' | 'timeBarred' | 'brokenPromise' | 'nothingLeft' | 'reply' | 'harassed' | 'usual';

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
  notOverdueYet: 'wait',
  outsourced: 'complain',
};

function calledFor(facts: Facts): readonly RouteAdvice[] {
  const left = leftEachMonth(facts);
  const hasNothing = facts.offersNothing || (left !== null && left.amount <= 0);
  const reply = facts.refusal === null ? undefined : afterReply[facts.refusal];
  const advice: readonly (RouteAdvice | false)[] = [
    facts.courtCase !== null && { route: 'legal', reason: 'court' },
    // A new proposal would be consent to perform: a lawyer is asked first.
    mayBeTimeBarred(facts) && { route: 'help', reason: 'timeBarred' },
    facts.lenderBrokeAgreement && { route: 'complain', reason: 'brokenPromise' },
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
 */
export function routesInOrder(facts: Facts): readonly RouteAdvice[] {
  const usual = usualOrder.map((route): RouteAdvice => ({ route, reason: route === 'revise' ? 'usual' : null }));
  const all = [...calledFor(facts), ...usual];
  const once = all.filter(({ route }, at) => all.findIndex((other) => other.route === route) === at);
  const lastTaken = ({ route }: RouteAdvice): number => facts.routesTaken.lastIndexOf(route);
  return once.sort((one, other) => lastTaken(one) - lastTaken(other));
}
