import type { Brief } from '#brief/brief.ts';
import { limitationIsOpen, mayBeTimeBarred } from '#rules/limitation.ts';
import { courtLimitation } from '#words/documents/court-limitation.ts';

/** The defence of limitation, with its days to fill in, where the claim may have expired; a hint where nobody knows. */
export function limitationLines({ facts }: Pick<Brief, 'facts'>): readonly string[] {
  if (mayBeTimeBarred(facts)) return [courtLimitation.defence.text];
  return limitationIsOpen(facts) ? [courtLimitation.hint.text] : [];
}
