import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Debt } from '#model/values.ts';
import { isOwedTo } from '#rules/counterparty.ts';
import { unsaidLenders } from './agreed-with.ts';
import { isPaidOff } from './kept-schedule.ts';

interface PaidOff {
  readonly counterparty: Counterparty;
  readonly on: IsoDate;
}

/** Who was paid off in a negotiation, and on which day that was told; none while it is not. */
function paidOffIn(journey: Journey): readonly PaidOff[] {
  const { facts, path } = roadOf(journey);
  const { counterparty } = facts;
  const told = path.filter(({ screen }) => screen === 'checkIn' || screen === 'soFar').pop()?.answer;
  // Of several lenders it is not known whose debt was agreed on and paid.
  if (unsaidLenders(facts).length > 0) return [];
  if (counterparty === null || told?.event !== 'cleared' || !isPaidOff(facts, path)) return [];
  return [{ counterparty, on: told.on }];
}

/**
 * A list of debts with those as paid off that were told to be so in another negotiation since the list was given. A
 * creditor whose name was not told is one of several only where no other debt could be theirs.
 */
export function withPaidElsewhere(
  debts: readonly Debt[],
  listedOn: IsoDate,
  others: readonly { readonly journey: Journey }[],
): readonly Debt[] {
  const paid = others
    .flatMap(({ journey }) => paidOffIn(journey))
    .filter(({ on }) => on >= listedOn)
    .filter(({ counterparty }) => {
      const { kind, name } = counterparty;
      return (
        kind === 'platform' || name !== undefined || debts.filter((debt) => isOwedTo(counterparty, debt)).length === 1
      );
    });
  return debts.map((debt) => {
    const { product, lender, total, disputed, standing } = debt;
    const one = paid.find(({ counterparty }) => isOwedTo(counterparty, debt));
    if (one === undefined || disputed || standing === 'paidOff') return debt;
    return {
      product,
      ...(lender !== undefined && { lender }),
      ...(total !== undefined && { total }),
      standing: 'paidOff',
      since: one.on,
    };
  });
}
