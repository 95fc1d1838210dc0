import { TextField } from '#components/text-field.tsx';
import { leastInstalment, mostInstalments } from '#model/limits.ts';
import { isAboveLeft, isAboveSafeLine } from '#rules/affordability.ts';
import { safeLineOf } from '#rules/budget.ts';
import { yuanForEditing } from '#rules/money.ts';
import { closingInstalments, instalmentWithin, type Means } from '#rules/plans.ts';
import { ownBounds } from '#rules/plans-on-offer.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { ownPlanFieldsWords } from '#words/propose/own-plan-fields.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';
import { readAmount, readWhole } from '../engine/read-fields.ts';
import { sharePrefix } from '../engine/share-prefix.ts';
import { AmountField } from '../engine/typed-field.tsx';

const words = ownPlanFieldsWords;

interface OwnPlan {
  readonly monthly: string;
  readonly months: string;
}

interface OwnPlanFieldsProps extends OwnPlan {
  readonly means: Means;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (own: OwnPlan) => void;
}

const amountOf = (typed: string): number => {
  const read = readAmount(typed);
  return 'value' in read ? (read.value ?? 0) : 0;
};

/** The fields of the person's own plan. Once the total is known, amount and months follow each other. */
export function OwnPlanFields({ monthly, months, means, errorOf, onChange }: OwnPlanFieldsProps) {
  const { total } = means;
  const setMonthly = (typed: string) => {
    const amount = amountOf(typed);
    const isPlan = total !== null && total > 0 && amount >= Math.min(leastInstalment, total);
    const follows = isPlan ? closingInstalments(total, amount).count : null;
    onChange({ monthly: typed, months: follows === null || follows > mostInstalments ? '' : String(follows) });
  };
  const setMonths = (typed: string) => {
    const read = readWhole(typed, 1, mostInstalments, '');
    const wanted = 'value' in read ? read.value : undefined;
    if (total === null || wanted === undefined) return onChange({ monthly, months: typed });
    const amount = instalmentWithin(total, wanted, total) ?? Math.min(leastInstalment, total);
    onChange({ monthly: yuanForEditing(amount), months: typed });
  };
  return (
    <>
      <AmountField
        id="monthly"
        label={termsFormWords.own}
        value={monthly}
        onChange={total === null ? (typed) => onChange({ monthly: typed, months }) : setMonthly}
        error={errorOf('monthly')}
        isHero
      />
      <Slider amount={amountOf(monthly)} means={means} onChange={setMonthly} />
      <Warning amount={amountOf(monthly)} means={means} />
      <TextField
        id="months"
        label={total === null ? termsFormWords.ownMonths : words.months}
        value={months}
        onChange={total === null ? (typed) => onChange({ monthly, months: typed }) : setMonths}
        error={errorOf('months')}
        inputMode="numeric"
      />
    </>
  );
}

const yuan = 100;

interface SliderProps {
  readonly amount: number;
  readonly means: Means;
  readonly onChange: (typed: string) => void;
}

/** A slider in whole yuan, from what 60 instalments need up to what is left or owed; none without a choice. */
function Slider({ amount, means, onChange }: SliderProps) {
  const bounds = ownBounds(means);
  if (bounds === null) return null;
  const least = Math.ceil(bounds.least / yuan);
  const most = Math.floor(bounds.most / yuan);
  if (most <= least) return null;
  return (
    <div className="my-4">
      <label htmlFor="slider" className="block text-hint">
        {words.slider}
      </label>
      <input
        id="slider"
        type="range"
        min={least}
        max={most}
        value={Math.min(Math.max(Math.round(amount / yuan), least), most)}
        aria-valuetext={amountText(amount)}
        onChange={(event) => onChange(event.target.value)}
        className="h-12 w-full accent-jade"
      />
      <p className="text-hint text-ink-soft">
        {fill(words.range, {
          longest: String(mostInstalments),
          least: amountText(bounds.least),
          share: sharePrefix(means.isShare === true),
          most: amountText(bounds.most),
        })}
      </p>
    </div>
  );
}

/** Warns while an amount is above the safe line or above what is left. */
function Warning({ amount, means: { surplus, isShare = false } }: Omit<SliderProps, 'onChange'>) {
  const share = sharePrefix(isShare);
  return (
    <p role="status" className="text-hint font-bold text-amber">
      {isAboveLeft(amount, surplus)
        ? fill(words.aboveLeft, { share, left: amountText(surplus) })
        : isAboveSafeLine(amount, surplus) && fill(words.above, { share, safe: amountText(safeLineOf(surplus)) })}
    </p>
  );
}
