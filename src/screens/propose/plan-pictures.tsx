import { linearScale, stepPath } from '#components/scale.ts';
import type { PlanId } from '#model/values.ts';
import { safeLineOf } from '#rules/budget.ts';
import type { Means, PlanFigures } from '#rules/plans.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { planPicturesWords } from '#words/propose/plan-pictures.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';
import { sharePrefix } from '../engine/share-prefix.ts';

const words = planPicturesWords;
const { names } = termsFormWords;

const strokes: Readonly<Record<PlanId, string>> = {
  steady: 'stroke-jade',
  faster: 'stroke-amber',
  fastest: 'stroke-cinnabar',
  trial: 'stroke-sky',
  own: 'stroke-ink',
};
const fills: Readonly<Record<PlanId, string>> = {
  steady: 'fill-jade',
  faster: 'fill-amber',
  fastest: 'fill-cinnabar',
  trial: 'fill-sky',
  own: 'fill-ink',
};
/** Dashes, so that the lines can be told apart without their colours. */
const dashes: Readonly<Record<PlanId, string>> = {
  steady: '',
  faster: '8 4',
  fastest: '2 4',
  trial: '8 4 2 4',
  own: '',
};

const width = 328;
const rowHeight = 26;

interface PlanPicturesProps {
  readonly plans: readonly PlanFigures[];
  readonly means: Means;
}

/** The plans side by side, and how the balance falls under each; every figure is also written out. */
export function PlanPictures({ plans, means }: PlanPicturesProps) {
  if (plans.length === 0) return null;
  return (
    <>
      <SideBySide plans={plans} means={means} />
      {means.total !== null && means.total > 0 && <Balances plans={plans} total={means.total} />}
    </>
  );
}

function SideBySide({ plans, means: { surplus, isShare = false } }: PlanPicturesProps) {
  const safe = safeLineOf(surplus);
  const share = sharePrefix(isShare);
  const most = Math.max(surplus, ...plans.map(({ monthly }) => monthly));
  const x = linearScale([0, most], [0, width - 2]);
  const height = plans.length * rowHeight;
  return (
    <figure aria-label={words.options} className="my-4">
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height + 6}`} className="my-2 block w-full max-w-lg">
        {plans.map(({ plan, monthly }, at) => (
          <rect
            key={plan}
            y={at * rowHeight + 4}
            width={x(monthly)}
            height={rowHeight - 8}
            rx="4"
            className={fills[plan]}
          />
        ))}
        <path d={`M${x(safe)} 0V${height + 6}`} className="stroke-ink" strokeWidth="2" />
        <path
          d={`M${x(Math.max(0, surplus))} 0V${height + 6}`}
          className="stroke-ink"
          strokeWidth="2"
          strokeDasharray="3 3"
        />
      </svg>
      <ul>
        {plans.map(({ plan, monthly, months }) => (
          <li key={plan} className="tabular-nums">
            {fill(words.option, { name: names[plan], monthly: amountText(monthly), months: String(months) })}
          </li>
        ))}
        <li>{fill(words.safeLine, { share, safe: amountText(safe) })}</li>
        <li>{fill(words.leftLine, { share, left: amountText(surplus) })}</li>
      </ul>
    </figure>
  );
}

/** The balance after each instalment, fen; the first one is what is owed now, and only a trial leaves any. */
const balancesOf = ({ plan, monthly, months }: PlanFigures, total: number): readonly number[] =>
  Array.from({ length: months + 1 }, (_, at) =>
    at === months && plan !== 'trial' ? 0 : Math.max(0, total - monthly * at),
  );

function Balances({ plans, total }: { readonly plans: readonly PlanFigures[]; readonly total: number }) {
  const height = 120;
  const longest = Math.max(...plans.map(({ months }) => months));
  const x = linearScale([0, longest], [2, width - 2]);
  const y = linearScale([0, total], [height - 2, 4]);
  return (
    <figure aria-label={words.balance} className="my-4">
      <p className="font-bold text-ink">{words.balance}</p>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} fill="none" className="my-2 block w-full max-w-lg">
        <path d={`M2 4V${height - 2}H${width}`} className="stroke-edge" />
        {plans.map((plan) => (
          <path
            key={plan.plan}
            d={stepPath(balancesOf(plan, total), x, y)}
            className={strokes[plan.plan]}
            strokeWidth="2.5"
            strokeDasharray={dashes[plan.plan]}
          />
        ))}
      </svg>
      <ul>
        {plans.map((plan) => (
          <li key={plan.plan} className="flex items-center tabular-nums">
            <svg aria-hidden="true" viewBox="0 0 28 6" className="mr-2 h-1.5 w-7 shrink-0">
              <path d="M0 3H28" className={strokes[plan.plan]} strokeWidth="3" strokeDasharray={dashes[plan.plan]} />
            </svg>
            {fill(words.balanceOf, {
              name: names[plan.plan],
              months: String(plan.months),
              rest: amountText(balancesOf(plan, total)[plan.months] ?? 0),
            })}
          </li>
        ))}
      </ul>
      <p>{words.notInterest}</p>
    </figure>
  );
}
