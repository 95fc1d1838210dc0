import type { Brief } from '#brief/brief.ts';
import { type CourtMatter, mayStillHandIn, nextCourtDay, openPapers } from '#brief/court.ts';
import { furthestOf, isElsewhere, onlyFor } from '#brief/own-court.ts';
import type { CourtPaperKind } from '#model/court.ts';
import type { IsoDate } from '#model/dates.ts';
import { isJudged } from '#rules/case-facts.ts';
import { hasCourtTerm } from '#rules/court-papers.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { courtSpeech as words } from '#words/speech/court.ts';
import { judgedWords } from './judged-words.ts';

type Sources = Pick<Brief, 'facts' | 'court' | 'today'>;

/** A kind of court paper that is named to the lender. */
export interface PaperToName {
  readonly kind: CourtPaperKind;
  /** The one that waits for an objection or an answer, else the last one; null where each is closed. */
  readonly matter: CourtMatter | null;
  /** The only one of several lenders that is told of it; null where one lender is talked to. */
  readonly only: string | null;
}

interface OfLender {
  readonly only: string | null;
  /** The papers that this lender is told of, and nobody else. */
  readonly own: Sources;
}

/** The papers of each of several lenders apart, and first those that are said to whoever is talked to. */
function byLender(all: Sources): readonly OfLender[] {
  const brief = ofOwnDebts(all);
  const told = brief.court.map((matter) => ({ matter, only: onlyFor(matter, brief.facts) }));
  const lenders = [...new Set(told.flatMap(({ only }) => only ?? []))];
  return [null, ...lenders].map((only) => {
    const court = told.filter((one) => one.only === only).map(({ matter }) => matter);
    const facts = only === null ? brief.facts : { ...brief.facts, courtCase: furthestOf(court) };
    return { only, own: { ...brief, court, facts } };
  });
}

/** The paper of a kind that asks for something first. */
const foremost = ({ court, today }: Sources, kind: CourtPaperKind): CourtMatter | null => {
  const open = openPapers(court, kind);
  return open.find((matter) => mayStillHandIn(matter, today)) ?? open[open.length - 1] ?? null;
};

/**
 * True where a court has decided about one of several lenders, so that what is asked of all is no question to that one: how
 * it is paid is settled there. Where an agreement is in force, it is talked about.
 */
export const asksToSettle = ({ kind, only }: PaperToName, { facts }: Pick<Sources, 'facts'>): boolean =>
  only !== null && facts.inForce === null && isJudged({ courtCase: kind });

/** Without papers about a debt to somebody else. */
const ofOwnDebts = <T extends Sources>(brief: T): T => ({
  ...brief,
  court: brief.court.filter((matter) => !isElsewhere(matter, brief.facts)),
});

/**
 * The court papers to name: what a court decided last, always; else the furthest one that is open, and every other that
 * still waits for an objection or an answer.
 */
export const papersToName = (all: Sources): readonly PaperToName[] => byLender(all).flatMap(papersOf);

function papersOf({ own: brief, only }: OfLender): readonly PaperToName[] {
  const { courtCase } = brief.facts;
  if (courtCase === null) return [];
  if (isJudged(brief.facts)) return [{ kind: courtCase, matter: foremost(brief, courtCase), only }];
  const open = (['order', 'summons'] as const).flatMap((kind) => {
    const matter = foremost(brief, kind);
    return matter === null ? [] : [{ kind, matter, only }];
  });
  return open.filter(({ matter }, at) => at === open.length - 1 || mayStillHandIn(matter, brief.today));
}

type HandedInWords = (typeof words.handedIn)[keyof typeof words.handedIn];

/** That an objection, an answer or an appeal was handed in, with its day where it is known; empty where none was in time. */
export function handedInText(
  { paper, handedIn }: CourtMatter,
  { dated, undated }: HandedInWords,
  dayText: (day: IsoDate) => string,
): string {
  if (handedIn === null || handedIn.isLate || !hasCourtTerm(paper)) return '';
  return handedIn.how === 'receipt' ? undated[paper] : fill(dated[paper], { date: dayText(handedIn.on) });
}

/** What is wrong with the sum that a payment order asks for, by the ticks of the person. */
const sumsInDoubt = ['amount', 'rate', 'paidPart', 'notMine', 'agreed'] as const;
export type ContestedSum = (typeof sumsInDoubt)[number];
export const contestedSums = (matter: CourtMatter | null): readonly ContestedSum[] =>
  matter?.paper === 'order' ? sumsInDoubt.filter((tick) => matter.disputes.includes(tick)) : [];

/**
 * What is wrong with the sums of payment orders that are named no more, because they are over or another paper came since:
 * the lawsuit is about the same sum, so it stays reserved until the person takes it back or a court decides. A loan that is
 * not theirs is left out of what is listed instead.
 */
export function contestedBefore(all: Sources): readonly ContestedSum[] {
  const brief = ofOwnDebts(all);
  if (isJudged(brief.facts)) return [];
  const named = papersToName(all).map(({ matter }) => matter);
  const orders = brief.court.filter((matter) => !named.includes(matter) && !matter.isOvertaken);
  const ticked = orders.flatMap(contestedSums);
  return sumsInDoubt.filter((sum) => sum !== 'notMine' && ticked.includes(sum));
}

/** The same as a sentence to say. */
const reservedLine = (all: Sources): readonly string[] =>
  contestedBefore(all).length === 0 ? [] : [words.contested.spokenBefore];

/** What is said of the day: that it is done, else the day to act by while the term runs. */
function dayLine({ kind }: PaperToName, { court, today }: Sources, done: string): string {
  if (done !== '') return done;
  const day = nextCourtDay(openPapers(court, kind), today);
  return day === null ? '' : fill(words.by, { date: shortDateText(day, today) });
}

/**
 * One sentence for each court paper to name, with the day to act by while its term runs or what was handed in, and what
 * an agreement has to say about it. Empty where there is none.
 */
export const courtLines = (all: Sources): readonly string[] => [
  ...byLender(all).flatMap(linesTo),
  ...reservedLine(all),
];

/** Of these what is said to the one of several lenders about which a court has decided. */
export const settlementLines = (all: Sources): readonly string[] =>
  byLender(all)
    .filter(({ only, own }) => only !== null && isJudged(own.facts))
    .flatMap(linesTo);

const linesTo = (of: OfLender): readonly string[] =>
  spokenLines(of).map((line) => (of.only === null ? line : fill(words.onlyTo, { lender: of.only, line })));

function spokenLines(of: OfLender): readonly string[] {
  const brief = of.own;
  return papersOf(of).map((paper) => {
    const { kind, matter } = paper;
    const isWaiting = matter === null || mayStillHandIn(matter, brief.today);
    const toDay = (day: IsoDate) => shortDateText(day, brief.today);
    const done = isWaiting ? '' : handedInText(matter, words.handedIn.spoken, toDay);
    if (kind !== 'order' && kind !== 'summons')
      return `${words.spoken[kind]}${done}${asksToSettle(paper, brief) ? judgedWords({ courtCase: kind }).questions : ''}`;
    const contested = contestedSums(matter).length > 0 ? words.contested.spoken : '';
    return `${fill(words.spoken[kind], { by: dayLine(paper, brief, done) })}${contested}${words.askAbout[kind]}`;
  });
}
