import type { Brief } from '#brief/brief.ts';
import type { TimedPaper } from '#rules/court-papers.ts';
import { dateText } from '#text/format.ts';

/** The day of service entered last for such a paper, as text; null where none is known. */
export function dayOfService({ court }: Pick<Brief, 'court'>, paper: TimedPaper): string | null {
  const date = court.filter((one) => one.paper === paper && one.servedOn !== null).pop()?.servedOn ?? null;
  return date === null ? null : dateText(date);
}
