import { matterLine } from '#brief/court-text.ts';
import { useToday } from '#case/today.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { Note } from '#components/note.tsx';
import type { Sentence } from '#content/types.ts';
import { courtKeyOf } from '#model/court.ts';
import { type IsoDate, yearOf } from '#model/dates.ts';
import { hasCourtTerm, type TimedPaper } from '#rules/court-papers.ts';
import { courtSituation } from '#rules/court-situation.ts';
import { actBy, type CourtTerm, courtTerm, hearingWithin, lastBy, namedAhead, termState } from '#rules/court-term.ts';
import { fill } from '#text/fill.ts';
import { distanceText, weekdayText } from '#text/format.ts';
import { court as words } from '#words/urgent/court-days.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';
import { countedFrom, dateUnknown, lateNote } from '#words/urgent/court-situations.ts';
import { DocumentHere } from '../documents/document-here.tsx';
import { MatterDebt } from '../engine/matter-debt.tsx';
import { MatterNotes } from '../engine/matter-notes.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { SettlementTerms } from '../engine/settlement-terms.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { Items, Sources, textOf } from '../engine/words/sentence.tsx';
import { AgreedAgainst, AgreedBefore } from './agreed-before.tsx';
import { AnotherPaper } from './another-paper.tsx';
import { forEachPaper, paperWords } from './paper-words.ts';

/** Before what is disputed is told, an agreement that is a point; then what a court paper requires. */
export function CourtPanel(props: ScreenProps) {
  return props.position.screen === 'orderDispute' ? <AgreedBefore /> : <ToDo {...props} />;
}

/** What a court paper requires, by which day, and what not to do. */
function ToDo({ position }: ScreenProps) {
  const { courtPaper: paper, servedOn, namedDay, disputes } = position.facts;
  const today = useToday();
  const isTimed = paper !== null && hasCourtTerm(paper);
  const days = useWorkingDays(isTimed);
  const brief = useBrief(position);
  if (paper === null) return null;
  const known = servedOn === 'unknown' ? null : servedOn;
  const told = position.path.find(({ screen }) => screen === 'courtPaper');
  const own = told === undefined ? null : courtKeyOf(told.answer.nth);
  const matter = brief.court.find(({ toldBy }) => own !== null && toldBy.includes(own)) ?? null;
  const counted = isTimed ? courtTerm({ servedOn: known, namedDay }, days) : null;
  const term = counted === null ? null : (matter?.term ?? counted);
  const isFiled = matter !== null && matter.handedIn !== null && !matter.handedIn.isLate;
  const situationId = courtSituation({ paper, term, disputes, isFiled }, today);
  const isHeir = brief.facts.borrowerDied;
  const situation = paperWords({ situation: situationId, paper, isFiled, isHeir });
  const notes: readonly Sentence[] = isTimed && term === null && !isFiled ? dateUnknown : [];
  // What an heir is told holds also once a term is over, without its days.
  const running = isHeir && term !== null && termState(term, today) === 'over' ? null : term;
  const before = situation.before.flatMap((sentence) => dated(sentence, running, today));
  return (
    <>
      {isTimed && term !== null && !isFiled && <Days term={term} of={paper} lastYear={days.lastYear} />}
      {matter !== null && own !== null && <AnotherPaper matter={matter} own={own} all={brief.court} />}
      {matter !== null && matter.closedOn === null && (isFiled || matter.hearing !== null) && (
        <Note kind="information">{matterLine(matter, today)}</Note>
      )}
      {notes.length > 0 && (
        <Note kind="attention">
          {namedDay !== null && <p>{fill(words.named, { date: weekdayText(namedDay) })}</p>}
          <Items items={notes} />
        </Note>
      )}
      {situationId === 'orderOnlyMoney' && <AgreedAgainst of={matter} />}
      <Part title={words.today} items={situation.today} />
      <Part title={isTimed && !isFiled ? words.before : words.afterwards} items={before} />
      {matter !== null && <SettlementTerms of={matter} />}
      <Part title={words.dont} items={situation.dont} />
      <Part title={words.always} items={forEachPaper(isHeir)} />
      {matter !== null && matter.closedOn === null && <MatterDebt of={matter} />}
      {/* From all of the case: an answer made of what was told up to here would not know what is owed and agreed. */}
      {(situationId === 'orderDisputed' || situationId === 'orderUnsure') && <DocumentHere id="objection" />}
      {situationId === 'summons' && <DocumentHere id="courtAnswer" />}
      {matter !== null && (
        <Disclosure title={courtNotes.here} isLazy>
          <MatterNotes of={matter} />
        </Disclosure>
      )}
      <Sources
        sentences={[...notes, ...situation.today, ...situation.before, ...situation.dont, countedFrom, lateNote]}
      />
    </>
  );
}

/** A sentence with its days filled in; left out where it needs days that are not known. */
function dated(sentence: Sentence, term: CourtTerm | null, today: IsoDate): readonly Sentence[] {
  const text = textOf(sentence);
  if (!text.includes('{')) return [sentence];
  if (term === null) return [];
  return [
    fill(text as '{doBy}{last}', { doBy: weekdayText(actBy(term, today)), last: weekdayText(lastBy(term, today)) }),
  ];
}

interface DaysProps {
  readonly term: CourtTerm;
  readonly of: TimedPaper;
  readonly lastYear: number;
}

/** The day to act by, largest, and what it rests on. */
function Days({ term, of, lastYear }: DaysProps) {
  const today = useToday();
  const state = termState(term, today);
  const isHeard = hearingWithin(term, today) !== null;
  if (state === 'over') {
    return (
      <Note kind="stop">
        <strong className="block">{fill(words.over, { date: weekdayText(term.last) })}</strong>
        {textOf(lateNote)}
        <p className="mt-2 text-hint">{fill(words.overBy, { today: weekdayText(today) })}</p>
        <CountedFrom term={term} lastYear={lastYear} />
      </Note>
    );
  }
  const named = namedAhead(term, today);
  const isSafe = (named ?? term).doBy >= today;
  const day = actBy(term, today);
  return (
    <Note kind="stop">
      <p className="text-hint">
        {isHeard ? words.doByHearing : isSafe ? words.doBy : named === null ? lastChance(term, today) : words.doByNamed}
      </p>
      <p className="text-sum font-bold">{weekdayText(day)}</p>
      <p className="text-hint">{distanceText(day, today)}</p>
      {state === 'mayStillRun' && !isHeard && (
        <p className="mt-2 text-hint">{fill(words.mayStillRunWhy, { date: weekdayText(term.counted) })}</p>
      )}
      {state === 'running' && (
        <>
          {term.named !== null && (
            <p className="mt-2 text-hint">
              {fill(named === null ? words.namedPassed : words.named, { date: weekdayText(term.named.on) })}
            </p>
          )}
          {!isHeard && <p className="mt-2 text-hint">{fill(words.counted[of], { date: weekdayText(term.counted) })}</p>}
          {!isHeard && term.counted !== term.last && (
            <p className="text-hint">{fill(words.restDay, { date: weekdayText(term.last) })}</p>
          )}
        </>
      )}
      <CountedFrom term={term} lastYear={lastYear} />
    </Note>
  );
}

function lastChance(term: CourtTerm, today: IsoDate): string {
  const isToday = term.last === today;
  if (today > term.counted) return isToday ? words.mayStillRunToday : words.mayStillRun;
  return isToday ? words.doToday : words.doByLast;
}

/** What the days rest on, and up to which year days off are known. */
function CountedFrom({ term, lastYear }: Pick<DaysProps, 'term' | 'lastYear'>) {
  return (
    <p className="mt-2 text-small">
      {textOf(countedFrom)}
      {term.isAnnounced
        ? fill(words.announced, { year: String(lastYear) })
        : fill(words.notAnnounced, { year: String(yearOf(term.last)) })}
    </p>
  );
}

function Part({ title, items }: { readonly title: string; readonly items: readonly Sentence[] }) {
  if (items.length === 0) return null;
  return (
    <section className="my-4">
      <h2 className="font-bold">{title}</h2>
      <Items items={items} />
    </section>
  );
}
