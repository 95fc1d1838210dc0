interface InstalmentRoadProps {
  readonly count: number;
  /** How many are paid. */
  readonly paid: number;
}

const width = 320;
/** More dots than this would touch each other. */
const mostDots = 24;

/** The instalments as a road that is walked as far as they are paid; decorative, because words beside it say the same. */
export function InstalmentRoad({ count, paid }: InstalmentRoadProps) {
  const dots = Math.min(count, mostDots);
  const walked = count === 0 ? 0 : paid / count;
  const xOf = (at: number) => 8 + ((width - 16) * (at + 1)) / dots;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width + 8} 24`}
      fill="none"
      strokeLinecap="round"
      className="my-2 block w-full max-w-lg"
    >
      <path d={`M8 12H${width - 8}`} strokeWidth="3" strokeDasharray="0.1 8" className="stroke-edge" />
      {walked > 0 && <path d={`M8 12H${8 + (width - 16) * walked}`} strokeWidth="3" className="stroke-jade" />}
      {Array.from({ length: dots }, (_, at) => {
        const isPaid = (at + 1) / dots <= walked;
        return (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place.
            key={at}
            cx={xOf(at)}
            cy={12}
            r={dots > 12 ? 4 : 6}
            strokeWidth="2"
            className={isPaid ? 'fill-jade stroke-jade' : 'fill-paper stroke-edge'}
          />
        );
      })}
    </svg>
  );
}
