import type { Answer, AnswerKey, Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import { type CourtDeadline, courtDeadline, hasCourtTerm, type TimedPaper } from '#rules/court.ts';
import { timedPaperTold } from './urgent-facts.ts';

/** One court deadline: the paper, the day it was served and the days that follow from that (ISO dates). */
export interface CourtDate extends CourtDeadline {
  readonly paper: TimedPaper;
  readonly servedOn: IsoDate;
  /** Identifies this service, so that its banner can be dismissed. */
  readonly id: string;
}

/** Every court deadline the person has told of: each day of service with the last paper answered before it. */
export function courtDates({ answers, past }: Journey): readonly CourtDate[] {
  const given = (screen: AnswerKey): readonly Answer[] =>
    [...past.filter(({ key }) => key === screen).map(({ answer }) => answer), answers[screen]]
      .filter((answer): answer is Answer => answer !== undefined)
      .sort((one, other) => one.nth - other.nth);
  const papers = given('courtPaper');
  const dates = given('serviceDate').flatMap((service): CourtDate[] => {
    const paper = papers.filter(({ nth }) => nth < service.nth).pop()?.event as OptionOf<'courtPaper'> | undefined;
    if (paper === undefined || !hasCourtTerm(paper) || service.event !== 'given') return [];
    const servedOn = service.value as IsoDate;
    return [{ paper, servedOn, id: `${paper}:${servedOn}`, ...courtDeadline(servedOn) }];
  });
  return dates.filter((date, at) => dates.findIndex(({ id }) => id === date.id) === at);
}

/** The court papers the person has told of that have a deadline, including those whose day of service is not known. */
export function courtPapers(journey: Journey): readonly TimedPaper[] {
  const told = timedPaperTold(journey.answers);
  const dated = courtDates(journey).map(({ paper }) => paper);
  return [...new Set(told === null ? dated : [...dated, told])];
}
