import type { Brief } from '#brief/brief.ts';
import type { CourtMatter } from '#brief/court.ts';
import type { TimedPaper } from '#rules/court-papers.ts';

/** The paper of a kind that a document is for: the last one to be answered, else the last one; null where there is none. */
export function matterFor({ court }: Pick<Brief, 'court'>, kind: TimedPaper): CourtMatter | null {
  const all = court.filter(({ paper }) => paper === kind);
  return [...all.filter(({ isAwaiting }) => !isAwaiting), ...all.filter(({ isAwaiting }) => isAwaiting)].pop() ?? null;
}
