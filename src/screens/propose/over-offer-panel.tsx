import { Note } from '#components/note.tsx';
import { keyOf } from '#model/answers.ts';
import { isAboveLeft, isAboveSafeLine } from '#rules/affordability.ts';
import { safeLineOf } from '#rules/budget.ts';
import { type Facts, leftEachMonth } from '#rules/case-facts.ts';
import { isOwnShare } from '#rules/own-share.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { newerBudgetWords } from '#words/engine/newer-budget.ts';
import { overOfferPanelWords } from '#words/propose/over-offer-panel.ts';
import { ChoiceForm } from '../engine/choice-form.tsx';
import { NewerBudgetNote, useFactsToPropose } from '../engine/newer-budget.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { sharePrefix } from '../engine/share-prefix.ts';
import { routeOfKey } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { loweredPlan } from './lower-label.ts';

const words = overOfferPanelWords;

const leftIn = (facts: Facts): number => leftEachMonth(facts)?.amount ?? 0;

/** The offered instalment compared with the safe line and with what is left. */
export function OverOfferPanel({ position }: Pick<ScreenProps, 'position'>) {
  const { plan } = position.facts;
  const newest = useFactsToPropose(position.facts);
  const left = leftIn(newest.facts);
  const share = sharePrefix(isOwnShare(newest.facts));
  if (plan === null) return null;
  return (
    <>
      <NewerBudgetNote {...newest} />
      <Note kind="attention">
        {fill(words.yours, {
          share,
          amount: amountText(plan.monthly),
          safe: amountText(safeLineOf(left)),
          left: amountText(left),
        })}
        {isAboveLeft(plan.monthly, left) && <strong className="block">{fill(words.aboveLeft, { share })}</strong>}
      </Note>
    </>
  );
}

/**
 * The answers to an offer above the safe line. The road lowers it by the sums of this negotiation: where another one
 * knows that less is left, neither that nor the offer itself may be too much by those, and the way is back to the plan.
 */
export function OverOfferForm(screen: ScreenProps) {
  const { facts: own, round } = screen.position;
  const { facts, isNewer } = useFactsToPropose(own);
  const left = leftIn(facts);
  const { plan } = own;
  const isTooMuch = plan !== null && isAboveLeft(plan.monthly, left);
  const lower = loweredPlan(own);
  const isLowerTooMuch = isNewer && lower !== null && isAboveSafeLine(lower.monthly, left);
  return (
    <>
      {isLowerTooMuch && (
        <p className="my-4">
          <RouteLink
            to={routeOfKey(keyOf('terms', round))}
            className="inline-flex min-h-12 items-center font-bold text-jade underline"
          >
            {newerBudgetWords.back}
          </RouteLink>
        </p>
      )}
      <ChoiceForm
        {...screen}
        recommended={isLowerTooMuch ? null : screen.recommended}
        inapplicable={[...(isLowerTooMuch ? ['lower'] : []), ...(isNewer && isTooMuch ? ['keep'] : [])]}
      />
    </>
  );
}
