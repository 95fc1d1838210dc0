import type { Answer, Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import { hasCourtTerm, type TimedPaper } from '#rules/court-papers.ts';
import type { TermOrigin } from '#rules/court-term.ts';
import { timedPaperTold, toldTo } from './urgent-facts.ts';

/** One court paper with a term, as the person told of it: its kind and the days its term is counted from. */
export interface ServedPaper extends TermOrigin {
  readonly paper: TimedPaper;
  /** Identifies this service, so that its banner can be dismissed. */
  readonly id: string;
}

const served = (paper: TimedPaper, servedOn: IsoDate | null, namedDay: IsoDate | null): ServedPaper => ({
  paper,
  servedOn,
  namedDay,
  id: [paper, servedOn ?? 'unknown', ...(namedDay === null ? [] : [namedDay])].join(':'),
});

const dayIn = (answer: Answer | undefined): IsoDate | null =>
  answer?.event === 'given' ? (answer.value as IsoDate) : null;

/**
 * Every court paper with a term that the person has told of, each service once. One whose day of service is unknown is
 * listed until that day is told.
 */
export function servedPapers(journey: Journey): readonly ServedPaper[] {
  const papers = toldTo(journey, 'courtPaper');
  const earlier = toldTo(journey, 'namedDay');
  const services = toldTo(journey, 'serviceDate');
  const decided = papers.filter(({ event }) => event === 'judgment' || event === 'enforcement');
  const told = services.flatMap((service, at): ServedPaper[] => {
    const paper = papers.filter(({ nth }) => nth < service.nth).pop()?.event as OptionOf<'courtPaper'> | undefined;
    if (paper === undefined || !hasCourtTerm(paper)) return [];
    const next = services[at + 1]?.nth ?? Number.POSITIVE_INFINITY;
    const named = paper === 'summons' ? earlier.filter(({ nth }) => nth > service.nth && nth < next).pop() : undefined;
    const later = decided.filter(({ nth }) => nth > service.nth).map(({ event }) => event);
    // What a later decision leaves no room for: a term nobody can count, and an appeal against what is enforced.
    const isOvertaken =
      paper === 'judgment' ? later.includes('enforcement') : service.event !== 'given' && later.length > 0;
    return isOvertaken ? [] : [served(paper, dayIn(service), dayIn(named))];
  });
  const last = timedPaperTold(journey.answers);
  const all = last === null || told.some(({ paper }) => paper === last) ? told : [...told, served(last, null, null)];
  return all.filter(
    ({ id, paper, servedOn }, at) =>
      all.findIndex((other) => other.id === id) === at &&
      (servedOn !== null || !all.slice(at + 1).some((later) => later.paper === paper)),
  );
}
