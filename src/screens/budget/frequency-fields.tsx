import { type Frequency, frequencies } from '#model/values.ts';

/** The frequency with this id; monthly for any other id. */
export const frequencyOf = (id: string | undefined): Frequency =>
  frequencies.find((frequency) => frequency === id) ?? 'month';

/** A fixed space after each figure, so that it stays with its unit. */
const unbroken = (text: string): string => text.replace(/(\d) /g, '$1\u00a0');

/** How what was typed comes to an amount a month; nothing where it is monthly already. */
export function MonthlyHint({ text }: { readonly text: string | null }) {
  return text === null ? null : <p className="-mt-2 mb-3 text-hint text-ink-soft tabular-nums">{unbroken(text)}</p>;
}
