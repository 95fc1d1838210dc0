type Range = readonly [from: number, to: number];

/** Maps figures to places in a picture, evenly; where there is only one figure, to the first place. */
export function linearScale([least, most]: Range, [from, to]: Range): (figure: number) => number {
  const step = most === least ? 0 : (to - from) / (most - least);
  return (figure) => from + (figure - least) * step;
}

/** The path of a line that keeps each value until the next: what is owed stays the same between two payments. */
export const stepPath = (values: readonly number[], x: (at: number) => number, y: (value: number) => number): string =>
  values.map((value, at) => (at === 0 ? `M${x(at)},${y(value)}` : `H${x(at)}V${y(value)}`)).join('');
