import { type DecidedSources, decidedAmong } from '#brief/decided.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { courtSpeech } from '#words/speech/court.ts';

/** What is said while a claim may have expired: where a court has decided about one of several lenders, to the others. */
export function toUndecided(brief: DecidedSources, line: string): string {
  const decided = decidedAmong(brief);
  return decided === null ? line : fill(courtSpeech.onlyTo, { lender: listText(decided.others), line });
}
