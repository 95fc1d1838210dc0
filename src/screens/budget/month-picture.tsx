import { type ReactNode, useId } from 'react';
import { Amount } from '#components/amount.tsx';
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

/** The ink of each part, and the pattern that tells it from its neighbours without any colour. */
const looks: Readonly<Record<Part, { readonly ink: string; readonly pattern: Pattern }>> = {
  home: { ink: 'text-ink', pattern: 'solid' },
  living: { ink: 'text-ink', pattern: 'lines' },
  others: { ink: 'text-ink', pattern: 'dots' },
  aside: { ink: 'text-sky', pattern: 'crossed' },
  agreedElsewhere: { ink: 'text-ink', pattern: 'solid' },
  keptForOthers: { ink: 'text-sky', pattern: 'lines' },
  offer: { ink: 'text-jade', pattern: 'solid' },
  reserve: { ink: 'text-amber', pattern: 'lines' },
  spare: { ink: 'text-ink', pattern: 'empty' },
};

type Pattern = 'solid' | 'lines' | 'dots' | 'crossed' | 'empty';

const drawn: Readonly<Record<Exclude<Pattern, 'solid' | 'empty'>, ReactNode>> = {
  lines: <path d="M-2 8L8 -2M0 14L14 0" stroke="currentColor" strokeWidth="2.5" />,
  dots: <circle cx="4" cy="4" r="2" fill="currentColor" />,
  crossed: <path d="M0 4H8M4 0V8" stroke="currentColor" strokeWidth="1.75" />,
};

interface SwatchProps {
  readonly part: Part;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in the look of a part; its border is seen on any ground. */
function Swatch({ part, ...place }: SwatchProps) {
  const id = useId();
  const { ink, pattern } = looks[part];
  const fill = pattern === 'solid' ? 'currentColor' : pattern === 'empty' ? 'none' : `url(#${id})`;
  return (
    <g className={ink}>
      {pattern !== 'solid' && pattern !== 'empty' && (
        <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
          {drawn[pattern]}
        </pattern>
      )}
      <rect {...place} fill={fill} stroke="currentColor" strokeWidth="1.5" data-part={part} data-pattern={pattern} />
    </g>
  );
}

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
/** Between two parts, so that none touches its neighbour. */
const gap = 4;

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
          <Swatch
            key={part}
            part={part}
            x={x(from) + gap / 2}
            y={4}
            width={Math.max(1, x(to) - x(from) - gap)}
            height={height}
          />
        ))}
        {income > 0 && <path d={`M${x(income)} 0V${height + 8}`} className="stroke-ink" strokeWidth="2" />}
      </svg>
      <ul className="text-hint">
        {shown.map((part) => (
          <li key={part} className="flex flex-wrap items-center">
            <svg aria-hidden="true" viewBox="0 0 20 16" className="mr-2 h-4 w-5 shrink-0">
              <Swatch part={part} x={1} y={1} width={18} height={14} />
            </svg>
            <span className="min-w-0 flex-1 basis-32">{words.parts[part]}</span>
            <span className="ml-auto tabular-nums">
              <Amount>{amountText(amounts[part])}</Amount>
            </span>
          </li>
        ))}
      </ul>
      {budget.left < 0 && <p className="text-hint">{fill(words.short, { amount: amountText(-budget.left) })}</p>}
    </figure>
  );
}
