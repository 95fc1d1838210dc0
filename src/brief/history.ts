import type { Step } from '#machines/replay.ts';
import type { PastAnswer } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import type { AgreedTerms } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { type KeptSchedule, paidIn } from './kept-schedule.ts';

interface Told {
  readonly on: IsoDate;
  /** The `nth` of its answer. */
  readonly nth: number;
}

/** A reply of the lender to a contact or a proposal, as the person reported it. */
export interface Reply extends Told {
  readonly said: OptionOf<'howItWent'> | Exclude<OptionOf<'reply'>, 'waiting'>;
  /** How it refused; null where it did not refuse or the person did not say how. */
  readonly refusal: OptionOf<'whatTheySaid'> | null;
}

/** Terms agreed with the lender, dated by the day they were entered. */
export interface Agreement extends Told {
  readonly terms: AgreedTerms;
}

/** A reported payment; its number and amount (fen) are null where it belongs to no instalment of the current terms. */
export interface Payment extends Told {
  readonly instalment: { readonly n: number; readonly amount: number } | null;
}

function refusalAfter(step: Step | undefined): OptionOf<'whatTheySaid'> | null {
  return step?.screen === 'whatTheySaid' ? (step.answer.event as OptionOf<'whatTheySaid'>) : null;
}

/** Every reply of the lender along the path, oldest first; a corrected answer counts only as corrected. */
export const repliesOn = (path: readonly Step[]): readonly Reply[] =>
  path.flatMap(({ screen, answer }, at): readonly Reply[] => {
    if (screen !== 'howItWent' && screen !== 'reply') return [];
    const said = answer.event as OptionOf<'howItWent'> | OptionOf<'reply'>;
    return said === 'waiting' ? [] : [{ on: answer.on, nth: answer.nth, said, refusal: refusalAfter(path[at + 1]) }];
  });

/** Every agreement along the path, oldest first. */
export const agreementsOn = (path: readonly Step[]): readonly Agreement[] =>
  path.flatMap(({ screen, answer }) =>
    screen === 'finalTerms' && answer.event === 'given'
      ? [{ on: answer.on, nth: answer.nth, terms: answer.value as AgreedTerms }]
      : [],
  );

/**
 * Every payment the person reported, oldest first.
 * @param told Every answer of the case, replaced ones included.
 */
export function paymentsIn(
  { agreed }: Pick<Facts, 'agreed'>,
  kept: KeptSchedule | null,
  told: readonly PastAnswer[],
): readonly Payment[] {
  const paid = paidIn(told);
  const earlier = agreed === null ? paid.length : paid.filter(({ nth }) => nth < agreed.nth).length;
  return paid.map(({ on, nth }, at) => {
    const instalment = kept?.instalments[at - earlier];
    return {
      on,
      nth,
      instalment: instalment === undefined ? null : { n: at - earlier + 1, amount: instalment.amount },
    };
  });
}
