import type { Step } from '#machines/replay.ts';
import type { PastAnswer } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import type { AgreedTerms } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { type KeptSchedule, paidIn } from './kept-schedule.ts';

/** What was told on the road. */
interface Told {
  readonly on: IsoDate;
  /** Its place among the answers. */
  readonly nth: number;
}

/** What the lender answered, as it was told on the road. */
export interface Reply extends Told {
  readonly said: OptionOf<'howItWent'> | Exclude<OptionOf<'reply'>, 'waiting'>;
  /** How it refused; null where it did not, or nothing was told of it. */
  readonly refusal: OptionOf<'whatTheySaid'> | null;
}

/** Terms that were written down on a day. */
export interface Agreement extends Told {
  readonly terms: AgreedTerms;
}

/** A payment as told: its number and amount (fen) where it belongs to the terms that count now. */
export interface Payment extends Told {
  readonly instalment: { readonly n: number; readonly amount: number } | null;
}

function refusalAfter(step: Step | undefined): OptionOf<'whatTheySaid'> | null {
  return step?.screen === 'whatTheySaid' ? (step.answer.event as OptionOf<'whatTheySaid'>) : null;
}

/** Every answer of the lender along the path, oldest first; an answer told otherwise since counts as it is told now. */
export const repliesOn = (path: readonly Step[]): readonly Reply[] =>
  path.flatMap(({ screen, answer }, at): readonly Reply[] => {
    if (screen !== 'howItWent' && screen !== 'reply') return [];
    const said = answer.event as OptionOf<'howItWent'> | OptionOf<'reply'>;
    return said === 'waiting' ? [] : [{ on: answer.on, nth: answer.nth, said, refusal: refusalAfter(path[at + 1]) }];
  });

/** Every set of terms written down along the path, oldest first. */
export const agreementsOn = (path: readonly Step[]): readonly Agreement[] =>
  path.flatMap(({ screen, answer }) =>
    screen === 'finalTerms' && answer.event === 'given'
      ? [{ on: answer.on, nth: answer.nth, terms: answer.value as AgreedTerms }]
      : [],
  );

/**
 * Every payment that was told, oldest first.
 * @param told Every answer that counts, those told over since as well.
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
