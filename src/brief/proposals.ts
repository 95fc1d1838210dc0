import type { Position, Step } from '#machines/replay.ts';
import { type AnswerKey, type PastAnswer, screenOf } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { AnsweredId, TickOf } from '#model/screens.ts';
import type { Terms } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';

type Ask = TickOf<'asks'>;

/** One proposal to the lender: a plan, if any, and the requests made with it. */
export interface Proposal {
  readonly plan: Terms | null;
  readonly asks: readonly Ask[];
}

/** `key#nth`: names one given answer, also after another has replaced it. */
export type ToldAs = `${AnswerKey}#${number}`;

/** The name of a given answer. */
export const toldAs = ({ key, answer }: PastAnswer): ToldAs => `${key}#${answer.nth}`;

/** The `nth` in the name of an answer. */
export const nthOf = (told: ToldAs): number => Number(told.split('#')[1]);

/** A proposal with the day it was sent and the answer that reports it. */
export interface SentProposal extends Proposal {
  readonly told: ToldAs;
  readonly on: IsoDate;
  /** True where it only asked for the papers, as the claim may have expired. */
  readonly isVerification?: boolean;
  /** True where it was said or typed in answer to an offer, without a letter. */
  readonly isSpoken?: boolean;
}

/**
 * One difference between two proposals: another instalment (fen), number of months or first day; a plan added, dropped,
 * made a trial or no longer one; a request added (`asked`) or withdrawn (`notAsked`).
 */
export type Change =
  | { readonly what: 'monthly' | 'months'; readonly from: number; readonly to: number }
  | { readonly what: 'first'; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly what: 'planAdded' | 'planDropped' | 'becameTrial' | 'noLongerTrial' }
  | { readonly what: 'asked' | 'notAsked'; readonly ask: Ask };

/** The proposal in the facts of a case. */
export const proposalIn = ({ plan, asks }: Pick<Facts, 'plan' | 'asks'>): Proposal => ({ plan, asks });

/** The option of each screen that reports a proposal as made: sent as a letter, or said in answer to an offer. */
const sendingOptions: Readonly<Partial<Record<AnsweredId, string>>> = { submit: 'sent', counterCheck: 'counterOffer' };

/** True for an answer that reports a proposal as made. */
export const isSending = ({ key, answer }: PastAnswer): boolean => sendingOptions[screenOf(key)] === answer.event;

/** The day on which a proposal was made, by the answer that reports it. */
export const sentOn = ({ key, answer }: PastAnswer): IsoDate =>
  screenOf(key) === 'submit' ? (answer.value as IsoDate) : answer.on;

const maySend = ({ screen }: Step): boolean => screen in sendingOptions;

/**
 * Every proposal sent along the path, oldest first.
 * @param past Replaced answers: a proposal that was sent again unchanged counts twice.
 */
export function sentProposals(path: readonly Step[], past: readonly PastAnswer[] = []): SentProposal[] {
  return path.filter(maySend).flatMap((step) => {
    const earlier = past.filter((event) => event.key === step.key && isSending(event));
    const counts = isSending(step) ? [...earlier, step] : [];
    return counts.map((event) => ({
      ...proposalIn(step.facts),
      // While the claim may have expired, what was handed in asked for papers and offered nothing.
      ...(mayBeTimeBarred(step.facts) && { plan: null, asks: [], isVerification: true }),
      ...(screenOf(event.key) === 'counterCheck' && { isSpoken: true }),
      told: toldAs(event),
      on: sentOn(event),
    }));
  });
}

/** The screens on which a proposal is drawn up. */
export const shaping: readonly string[] = ['terms', 'nothingLeft', 'asks', 'letter'];

/** The step with which the last proposal was made; undefined where a new one is being drawn up since. */
function lastSending(path: readonly Step[]): Step | undefined {
  const since = [...path].reverse().find((step) => isSending(step) || shaping.includes(step.screen));
  return since !== undefined && isSending(since) ? since : undefined;
}

/** The last sent proposal; null where none was sent in this round or a new one is being drawn up since. */
export function sentAsItStands({ path, round }: Pick<Position, 'path' | 'round'>): SentProposal | null {
  return lastSending(path)?.round === round ? (sentProposals(path).pop() ?? null) : null;
}

/**
 * The proposal that an answer is waited for in this round, with the step that made it: a counter-offer opens the round in
 * which it is answered. Null where there is none.
 */
export function proposalAwaiting({ path, round }: Pick<Position, 'path' | 'round'>) {
  const step = lastSending(path);
  const opened = step?.screen === 'counterCheck' ? step.round + 1 : step?.round;
  const sent = sentProposals(path).pop();
  return step === undefined || sent === undefined || opened !== round ? null : { sent, step };
}

function planChanges(before: Terms | null, after: Terms | null): readonly Change[] {
  if (before === null || after === null) {
    if (before === after) return [];
    return [{ what: before === null ? 'planAdded' : 'planDropped' }];
  }
  const wasTrial = before.plan === 'trial';
  const isTrial = after.plan === 'trial';
  const changes: readonly (Change | false)[] = [
    wasTrial !== isTrial && { what: isTrial ? 'becameTrial' : 'noLongerTrial' },
    before.monthly !== after.monthly && { what: 'monthly', from: before.monthly, to: after.monthly },
    before.months !== after.months && { what: 'months', from: before.months, to: after.months },
    before.first !== after.first && { what: 'first', from: before.first, to: after.first },
  ];
  return changes.filter((change) => change !== false);
}

/** What a proposal changes against the one before it; empty where they are the same. */
export function changesBetween(before: Proposal, after: Proposal): readonly Change[] {
  return [
    ...planChanges(before.plan, after.plan),
    ...after.asks.filter((ask) => !before.asks.includes(ask)).map((ask): Change => ({ what: 'asked', ask })),
    ...before.asks.filter((ask) => !after.asks.includes(ask)).map((ask): Change => ({ what: 'notAsked', ask })),
  ];
}
