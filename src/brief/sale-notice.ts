import { toldTo } from '#machines/urgent-facts.ts';
import type { Answer, Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Sale } from './sale.ts';
import { mergedIn } from './sides.ts';

type Told = Parameters<typeof toldTo>[0];

const saysSold = ({ value }: Answer): boolean => Array.isArray(value) && value.includes('sold');

/** The day a sale was first heard of, before it was verified; undefined where this journey does not tell of it. */
function heardOn(journey: Told, nth: number): IsoDate | undefined {
  const tellings = toldTo(journey, 'debtSold');
  let at = tellings.findIndex((one) => one.nth === nth);
  while (tellings[at - 1]?.event === 'pending') at -= 1;
  const first = tellings[at];
  if (first === undefined) return undefined;
  const [urgent] = toldTo(journey, 'urgent')
    .filter((one) => one.nth < first.nth)
    .slice(-1);
  return urgent !== undefined && saysSold(urgent) ? urgent.on : first.on;
}

/**
 * The sales, each from the day its notice may have come: that on which it was first heard of, though it was verified later.
 * Source: 民法典 546, a transfer binds the debtor from its notice on, whenever the debtor looks into it.
 */
export function fromNotice<S extends Pick<Sale, 'nth' | 'on'>>(sales: readonly S[], journey: Journey): readonly S[] {
  const roads = [journey, ...mergedIn(journey)];
  return sales.map((sale) => {
    const [on = sale.on] = roads.flatMap((road) => heardOn(road, sale.nth) ?? []);
    return { ...sale, on };
  });
}
