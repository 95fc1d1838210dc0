interface RoadStripProps {
  readonly count: number;
  /** The index of the station that is reached. */
  readonly at: number;
}

/** The road as a small decorative picture for cards; words beside it say the same. */
export function RoadStrip({ count, at }: RoadStripProps) {
  const xOf = (index: number) => 12 + (index * 276) / (count - 1);
  const yOf = (index: number) => (index % 2 === 0 ? 30 : 18);
  const bend = (index: number) => {
    const middle = (xOf(index - 1) + xOf(index)) / 2;
    return `M${xOf(index - 1)} ${yOf(index - 1)}C${middle} ${yOf(index - 1)} ${middle} ${yOf(index)} ${xOf(index)} ${yOf(index)}`;
  };
  const indices = Array.from({ length: count }, (_, index) => index);
  return (
    <svg aria-hidden="true" viewBox="0 0 300 48" fill="none" strokeLinecap="round" className="block w-full max-w-96">
      {indices.slice(1).map((index) => (
        <path
          key={index}
          d={bend(index)}
          strokeWidth="3"
          strokeDasharray={index <= at ? undefined : '0.1 8'}
          className={index <= at ? 'stroke-jade' : 'stroke-edge'}
        />
      ))}
      {indices.map((index) => (
        <circle
          key={index}
          cx={xOf(index)}
          cy={yOf(index)}
          r={index === at ? 8 : 4.5}
          strokeWidth={index === at ? 4 : 2}
          className={
            index < at ? 'fill-jade stroke-jade' : `fill-surface ${index === at ? 'stroke-jade' : 'stroke-edge'}`
          }
        />
      ))}
    </svg>
  );
}
