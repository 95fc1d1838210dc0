import { linearScale } from '#components/scale.ts';
import type { Spending } from '#model/values.ts';
import type { Budget } from '#rules/budget.ts';
import { spendingByGroup } from '#rules/spending.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { monthPictureWords } from '#words/budget/month-picture.ts';

const words = monthPictureWords;

const parts = [
  'home',
  'living',
  'others',
  'aside',
  'agreedElsewhere',
  'keptForOthers',
  'offer',
  'reserve',
  'spare',
] as const;
type Part = (typeof parts)[number];

const looks: Readonly<Record<Part, string>> = {
  home: 'fill-ink-soft',
  living: 'fill-edge',
  others: 'fill-line',
  aside: 'fill-sky',
  agreedElsewhere: 'fill-ink',
  keptForOthers: 'fill-sky-wash',
  offer: 'fill-jade',
  reserve: 'fill-amber',
  spare: 'fill-amber-wash',
};

/** Stacks the parts: each begins where the one before it ended; fen. */
function layersOf(shown: readonly Part[], amounts: Readonly<Record<Part, number>>) {
  let from = 0;
  return shown.map((part) => {
    const layer = { part, from, to: from + amounts[part] };
    from = layer.to;
    return layer;
  });
}

const width = 328;
const height = 40;

/** A month's money as one bar, with a line at the income, and every part and its figure below. */
export function MonthPicture({ budget, spending }: { readonly budget: Budget; readonly spending: Spending }) {
  const amounts: Readonly<Record<Part, number>> = {
    ...spendingByGroup(spending),
    aside: budget.setAside,
    agreedElsewhere: budget.agreedElsewhere,
    keptForOthers: budget.keptForOthers,
    offer: budget.safeOffer,
    reserve: budget.reserve,
    spare: budget.spare,
  };
  const shown = parts.filter((part) => amounts[part] > 0);
  if (shown.length === 0) return null;
  const income = budget.income + budget.found;
  const layers = layersOf(shown, amounts);
  const end = Math.max(income, ...layers.map(({ to }) => to));
  const x = linearScale([0, end], [0, width]);
  return (
    <figure aria-label={words.title} className="my-4">
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height + 8}`} className="my-2 block w-full max-w-lg">
        {layers.map(({ part, from, to }) => (
          <rect
            key={part}
            x={x(from)}
            y={4}
            width={Math.max(0, x(to) - x(from))}
            height={height}
            className={`stroke-paper ${looks[part]}`}
          />
        ))}
        {income > 0 && <path d={`M${x(income)} 0V${height + 8}`} className="stroke-ink" strokeWidth="2" />}
      </svg>
      <ul className="text-hint">
        {shown.map((part) => (
          <li key={part} className="flex items-center">
            <svg aria-hidden="true" viewBox="0 0 12 12" className="mr-2 size-3 shrink-0">
              <rect width="12" height="12" rx="2" className={`stroke-edge ${looks[part]}`} />
            </svg>
            <span className="min-w-0 flex-1">{words.parts[part]}</span>
            <span className="tabular-nums">{amountText(amounts[part])}</span>
          </li>
        ))}
      </ul>
      {budget.left < 0 && <p className="text-hint">{fill(words.short, { amount: amountText(-budget.left) })}</p>}
    </figure>
  );
}
