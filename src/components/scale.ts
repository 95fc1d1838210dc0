type Range = readonly [from: number, to: number];

/** A linear scale from one range to another. Where the first range is a single figure, everything maps to `from`. */
export function linearScale([least, most]: Range, [from, to]: Range): (figure: number) => number {
  const step = most === least ? 0 : (to - from) / (most - least);
  return (figure) => from + (figure - least) * step;
}

/** The SVG path of a stepped line: each value holds until the next, like a balance between two payments. */
export const stepPath = (values: readonly number[], x: (at: number) => number, y: (value: number) => number): string =>
  values.map((value, at) => (at === 0 ? `M${x(at)},${y(value)}` : `H${x(at)}V${y(value)}`)).join('');
