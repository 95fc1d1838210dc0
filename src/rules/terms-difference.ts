import type { AgreedTerms } from '#model/values.ts';

const parts = ['monthly', 'months', 'first', 'last'] as const;

/** One part of the written terms that differs from what was expected: fen, a number of instalments, or a day. */
export interface TermsDifference {
  readonly part: (typeof parts)[number];
  readonly expected: number | string;
  readonly written: number | string;
}

/** The last instalment, fen: like the others where the same series has none of its own; undefined while that is open. */
const lastOf = ({ monthly, months, last }: Partial<AgreedTerms>, expected: Partial<AgreedTerms>): number | undefined =>
  last ?? (monthly === expected.monthly && months === expected.months ? monthly : undefined);

/** What only the other side can have asked for, fen: none of it stands in a plan of the person's own. */
export const unasked = ({
  upFront,
  fee,
}: Partial<AgreedTerms>): readonly { readonly part: 'upFront' | 'fee'; readonly amount: number }[] => [
  ...(upFront === undefined ? [] : [{ part: 'upFront', amount: upFront.amount } as const]),
  ...(fee === undefined ? [] : [{ part: 'fee', amount: fee } as const]),
];

/** Where the written terms differ from those proposed or accepted; a part unknown on either side is no difference. */
export const termsDifference = (
  expected: Partial<AgreedTerms>,
  written: Partial<AgreedTerms>,
): readonly TermsDifference[] =>
  parts.flatMap((part) => {
    const was = expected[part];
    const is = part === 'last' ? lastOf(written, expected) : written[part];
    return was === undefined || is === undefined || was === is ? [] : [{ part, expected: was, written: is }];
  });
