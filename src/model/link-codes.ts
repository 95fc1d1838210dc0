import type { OptionOf, TickOf } from './screens.ts';
import type { ProductId } from './values.ts';

/**
 * The code numbers of links. A link never expires, so a number is never reused or given another meaning. The codes of
 * screens are in `src/model/screens/`.
 */
export const linkCodes = {
  level: { steps: 1, noAmounts: 2, full: 3 },
  product: { huabei: 1, jiebei: 2, xinyonggou: 3, xinyongdai: 4, others: 5, unsure: 6 } satisfies Record<
    ProductId,
    number
  >,
  timing: { notDue: 1, dueSoon: 2, late30: 3, late90: 4, lateOver90: 5, unsure: 6, late3Years: 7 } satisfies Record<
    OptionOf<'timing'>,
    number
  >,
  channel: { phone: 1, inApp: 2, bank: 3, buyer: 4 } satisfies Record<OptionOf<'channel'>, number>,
  ask: { instalments: 1, later: 2, waive: 3, quiet: 4, papers: 5 } satisfies Record<TickOf<'asks'>, number>,
  planKind: { instalments: 1, trial: 2, nothing: 3, none: 4, once: 5 },
} as const;

export type LinkLevel = keyof typeof linkCodes.level;
export type PlanKind = keyof typeof linkCodes.planKind;
