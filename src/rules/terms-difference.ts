import type { AgreedTerms } from '#model/values.ts';

const parts = ['monthly', 'months', 'first'] as const;

/** One figure of the terms written down that is not what was on the table. Fen, instalments, or a day. */
export interface TermsDifference {
  readonly part: (typeof parts)[number];
  readonly expected: number | string;
  readonly written: number | string;
}

/** What the terms written down say otherwise than those that were proposed or taken; what was not told is no difference. */
export const termsDifference = (
  expected: Partial<AgreedTerms>,
  written: Partial<AgreedTerms>,
): readonly TermsDifference[] =>
  parts.flatMap((part) => {
    const [was, is] = [expected[part], written[part]];
    return was === undefined || is === undefined || was === is ? [] : [{ part, expected: was, written: is }];
  });
