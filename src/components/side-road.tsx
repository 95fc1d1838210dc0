import type { ReactNode } from 'react';

/** A side road as it is drawn: it leaves the road between two stations and comes back. */
export interface SideRoad {
  readonly name: string;
  /** Indices of the stations at the left and right end of its bend. */
  readonly between: readonly [number, number];
  readonly look: 'urgent' | 'refused';
}

const looks = { urgent: 'text-amber', refused: 'text-sky' } as const;

interface BendProps {
  readonly road: SideRoad;
  /** The index of the last station. */
  readonly last: number;
}

/** The side road as a curve below the road; a wide screen shows only its name, for want of room. */
export function Bend({ road: { between, look }, last }: BendProps) {
  const [left, right] = between.map((at) => 2 + (at / last) * 96) as [number, number];
  const middle = (left + right) / 2;
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      className={`h-5 w-full lg:hidden ${looks[look]}`}
    >
      <path
        d={`M${left} 0C${left} 9 ${left} 9 ${middle} 9S${right} 9 ${right} 0`}
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeDasharray="0.1 7"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

/** The class that aligns a name with the middle of its bend. */
function sideOf([left, right]: SideRoad['between'], last: number): string {
  const middle = (left + right) / 2 / last;
  if (middle < 0.35) return '';
  return middle < 0.65 ? 'justify-center' : 'justify-end';
}

interface SideRoadNameProps extends BendProps {
  readonly drawing: ReactNode;
}

/** The name of the side road, below the middle of its bend. */
export function SideRoadName({ road: { name, look, between }, last, drawing }: SideRoadNameProps) {
  return (
    <p
      className={`flex items-end text-small font-bold ${sideOf(between, last)} lg:mt-6 lg:block lg:border-l-3 lg:border-dotted lg:border-current lg:pl-6 ${looks[look]}`}
    >
      {drawing}
      <span aria-hidden="true" className="mr-1 mb-1 block size-[14px] shrink-0 rounded-full border-4 lg:hidden" />
      <span className="lg:text-base">{name}</span>
    </p>
  );
}
