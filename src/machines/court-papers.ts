import { type Answer, type Journey, journeysIn } from '#model/answers.ts';
import { type CourtKey, type CourtPaperKind, courtKeyOf, courtPaperKinds } from '#model/court.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Facts } from '#rules/case-facts.ts';
import { hasCourtTerm } from '#rules/court-papers.ts';
import type { TermOrigin } from '#rules/court-term.ts';
import { papersTold, toldTo } from './urgent-facts.ts';

/** One paper of a court, as the person told of it: its kind and the days its term is counted from. */
export interface CourtPaperTold extends TermOrigin {
  readonly paper: CourtPaperKind;
  /** The answer that told of it first; what is noted about it is stored under this key. */
  readonly key: CourtKey;
  /** Every answer that tells of it, the first one included. */
  readonly toldBy: readonly CourtKey[];
  /** Names this service of this paper, so that its banner can be dismissed. */
  readonly id: string;
  /** How earlier releases named it, by kind and days alone, so that another paper could come to share the name. */
  readonly formerId: string;
  /** What the person disputes about it; only of a payment order. */
  readonly disputes: Facts['disputes'];
}

type Service = Pick<CourtPaperTold, 'paper' | 'servedOn' | 'namedDay'>;

const serviceOf = ({ paper, servedOn, namedDay }: Service): string =>
  [paper, servedOn ?? 'unknown', ...(namedDay === null ? [] : [namedDay])].join(':');

/** The name of the banner of a paper: the answer that told of it first, its kind and its days. */
export const bannerIdOf = (paper: Service & Pick<CourtPaperTold, 'key'>): string => `${paper.key}:${serviceOf(paper)}`;

const dayIn = (answer: Answer | undefined): IsoDate | null =>
  answer?.event === 'given' ? (answer.value as IsoDate) : null;

const kindOf = ({ event }: Answer): CourtPaperKind | undefined => courtPaperKinds.find((kind) => kind === event);

/** Every paper as each answer tells of it. */
export function eachTold(journey: Journey): readonly CourtPaperTold[] {
  const all = toldTo(journey, 'courtPaper');
  const services = toldTo(journey, 'serviceDate');
  const earlierDays = toldTo(journey, 'namedDay');
  const disputed = toldTo(journey, 'orderDispute');
  return papersTold(journey).flatMap((answer): CourtPaperTold[] => {
    const paper = kindOf(answer);
    if (paper === undefined) return [];
    const next = all.find(({ nth }) => nth > answer.nth)?.nth ?? Number.POSITIVE_INFINITY;
    const lastBefore = (answers: readonly Answer[], since: number) =>
      answers.filter(({ nth }) => nth > since && nth < next).pop();
    const dated = hasCourtTerm(paper) ? lastBefore(services, answer.nth) : undefined;
    const servedOn = dayIn(dated);
    const namedDay = paper === 'summons' && dated !== undefined ? dayIn(lastBefore(earlierDays, dated.nth)) : null;
    const disputes = paper === 'order' ? (lastBefore(disputed, answer.nth)?.value ?? []) : [];
    const key = courtKeyOf(answer.nth);
    const service = { paper, servedOn, namedDay };
    return [
      {
        ...service,
        disputes: disputes as Facts['disputes'],
        key,
        toldBy: [key],
        id: bannerIdOf({ ...service, key }),
        formerId: serviceOf(service),
      },
    ];
  });
}

/** True where a kind that earlier releases did not ask for is told in place of the one that could be either. */
const isToldAnew = (before: Service, { paper }: Service): boolean =>
  before.paper === 'enforcement' && (paper === 'settlement' || paper === 'enforcementNotice');

/** What is known of papers besides the answers that tell of them. */
interface Noted {
  /** Whether something was done about a paper without a day, so that a later one is another. */
  readonly isSettled: (paper: CourtPaperTold) => boolean;
  /** Whether the person said that a paper is another one than a like one told of before. */
  readonly isAnother: (paper: CourtPaperTold) => boolean;
  /** Which of several like ones the person said that a paper is, by the answer that told of that one first. */
  readonly sameAs: (paper: CourtPaperTold) => CourtKey | undefined;
}

/**
 * Every court paper the person has told of, oldest first, each service once. One whose day of service is unknown is the
 * same as a later one of its kind, which may tell that day, unless it was dealt with before. One of the same day is the
 * same, unless the person says that it is another; where there are several such, it is the first unless the person says
 * which. One that could be a settlement or a notice of enforcement is the one that is told of later.
 */
export function courtPapers(
  journey: Journey,
  { isSettled = () => false, isAnother = () => false, sameAs = () => undefined }: Partial<Noted> = {},
): readonly CourtPaperTold[] {
  const papers: CourtPaperTold[] = [];
  for (const told of eachTold(journey)) {
    const like = isAnother(told)
      ? []
      : papers.filter(
          (paper) =>
            (paper.paper === told.paper || isToldAnew(paper, told)) &&
            (paper.servedOn === null ? !isSettled(paper) : serviceOf(paper) === serviceOf(told)),
        );
    const named = sameAs(told);
    const same = like.find(({ key }) => key === named) ?? like[0];
    const others = papers.filter((paper) => paper !== same);
    const key = same?.key ?? told.key;
    const isShared = others.some((paper) => paper.formerId === told.formerId);
    const names = { id: bannerIdOf({ ...told, key }), formerId: isShared ? `${told.formerId}#${key}` : told.formerId };
    if (same === undefined) papers.push({ ...told, ...names });
    else {
      const disputes = told.disputes.length > 0 ? told.disputes : same.disputes;
      papers[papers.indexOf(same)] = { ...told, ...names, key, disputes, toldBy: [...same.toldBy, told.key] };
    }
  }
  return papers;
}

/** Whether a court, or somebody who pretends to be one, has ever sent anything or frozen an account. */
export const hasCourtMatter = (journey: Journey): boolean =>
  journeysIn(journey).some((one) => (['courtPaper', 'frozenBy'] as const).some((told) => toldTo(one, told).length > 0));
