import { courtPapersOf } from '#case/court-papers.ts';
import type { CaseFile } from '#case/schemas.ts';
import { freezesTold } from '#machines/freezes.ts';
import { toldTo } from '#machines/urgent-facts.ts';
import { type Answer, type AnswerKey, type Journey, screenOf } from '#model/answers.ts';
import { courtKeyOf } from '#model/court.ts';

/** The question that tells of a matter of which there may be several, by every question about it. */
const matterOf: Readonly<Partial<Record<AnswerKey, 'courtPaper' | 'frozenBy'>>> = {
  courtPaper: 'courtPaper',
  serviceDate: 'courtPaper',
  namedDay: 'courtPaper',
  orderDispute: 'courtPaper',
  frozenBy: 'frozenBy',
  frozenOn: 'frozenBy',
};

interface ReplacedAnswer {
  readonly key: AnswerKey;
  readonly was: Answer;
  /** The number of the answer in its place; that of the replaced one where it was only corrected. */
  readonly nth: number;
}

/**
 * True where an answer has another in its place and still tells of what it told: it was about an earlier court paper,
 * freeze or payment, which is kept beside the one that was told of since.
 */
export function isStillTold(
  { key, was, nth }: ReplacedAnswer,
  journey: Journey,
  file: Pick<CaseFile, 'court' | 'dismissed'>,
): boolean {
  if (nth <= was.nth) return false;
  if (screenOf(key) === 'checkIn') return was.event === 'paid';
  const matter = matterOf[key];
  if (matter === undefined) return false;
  const all = toldTo(journey, matter).map((answer) => answer.nth);
  const last = all[all.length - 1];
  const own = all.filter((other) => other <= was.nth).pop();
  if (own === undefined || last === undefined) return false;
  const kept: readonly (readonly unknown[])[] =
    matter === 'courtPaper'
      ? courtPapersOf(journey, file).map(({ toldBy }) => toldBy)
      : freezesTold(journey).map(({ toldBy }) => toldBy);
  const named = (told: number) => (matter === 'courtPaper' ? courtKeyOf(told) : told);
  return kept.some((toldBy) => toldBy.includes(named(own)) && !toldBy.includes(named(last)));
}
