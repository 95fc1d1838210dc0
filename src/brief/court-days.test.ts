import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourtNote } from '#case/schemas.ts';
import { calendarEvents } from '#documents/calendar/case-calendar.ts';
import { courtPapers } from '#machines/court-papers.ts';
import { roadOf } from '#machines/road-view.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import { contactScript } from '#speech/contact-script.ts';
import { shortDateText } from '#text/format.ts';
import { court as words } from '#words/urgent/court-days.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { answer, journeyOf } from '../../tests/support/story.ts';
import { caseEvents } from './case-events.ts';
import { bannersOf } from './court-text.ts';
import { datesOfCase, type NextDay, nextDay } from './dates.ts';

/** A summons of the fifth, whose term ends on the twenty-first at the latest. */
function sued(today: IsoDate, note: Omit<CourtNote, 'done'> = {}, named: IsoDate | null = null) {
  const walk = journeyOf([
    answer('urgent', 'given', ['court']),
    answer('courtPaper', 'summons'),
    answer('serviceDate', 'given', '2026-12-05'),
    named === null ? answer('namedDay', 'none') : answer('namedDay', 'given', named),
    answer('courtTodo', 'noted'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['huabei']),
    answer('timing', 'lateOver90'),
    answer('cause', 'given', ['illness']),
  ]);
  const [paper] = courtPapers(walk.journey);
  const file = fileWith(paper === undefined ? {} : { court: { [paper.key]: { done: [], ...note } } });
  const brief = briefOfWalk(walk, file, today);
  return { brief, road: roadOf(walk.journey), file };
}

const linesOf = ({ brief }: ReturnType<typeof sued>): readonly string[] =>
  brief.court.flatMap((matter) => bannersOf(matter, brief.today).map(({ text }) => text));

/** Every day that something is offered to be handed in by. */
function offered(sources: ReturnType<typeof sued>): readonly IsoDate[] {
  return [
    ...datesOfCase(sources).flatMap(({ kind, on }) => (/^court(DoBy|Evidence)$/.test(kind) ? [on] : [])),
    ...calendarEvents({ ...sources, caseId: 'abcdef' }).flatMap(({ uid, on }) => (uid.startsWith('court') ? [on] : [])),
    ...caseEvents(sources.brief).flatMap(({ isTerm, what, on }) => (isTerm && !what.includes('开庭') ? [on] : [])),
  ];
}

describe('a hearing before the end of the term', () => {
  it('has all handed in on the working day before it, and asks about the term today', () => {
    const heard = sued('2026-12-07', { hearingOn: '2026-12-17' });
    expect(offered(heard)).toEqual(['2026-12-16', '2026-12-16']);
    const [line] = linesOf(heard);
    expect(line).toContain('开庭前交齐，今天就打法院电话问期限');
    expect(line).not.toMatch(/12\s月\s(18|21)\s日/);
    const said = contactScript(heard.brief).chat.join();
    expect(said).not.toContain(shortDateText('2026-12-18', heard.brief.today));
    expect(said).toContain(shortDateText('2026-12-16', heard.brief.today));
  });

  it('never lets anything later be offered, whichever day it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), fc.nat(16), (hearing, passed) => {
        const hearingOn = addDays('2026-12-05', hearing);
        const today = addDays('2026-12-05', Math.min(passed, hearing));
        for (const day of offered(sued(today, { hearingOn }))) expect(day <= hearingOn).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('changes nothing where it comes after the term', () => {
    const later = (note?: Omit<CourtNote, 'done'>) => offered(sued('2026-12-07', note));
    expect(later({ hearingOn: '2027-01-20' })).toEqual(later());
  });
});

it('a printed day that passed hides no day that is open: both are told', () => {
  const kinds = (next: NextDay | undefined | null): readonly string[] =>
    next == null ? [] : [`${next.kind} ${next.on}`, ...kinds(next.besides)];
  const on = (today: IsoDate) => kinds(nextDay(sued(today, {}, '2026-12-10')));
  expect(on('2026-12-14')).toEqual(['courtNamedPassed 2026-12-10', 'courtDoBy 2026-12-18']);
  expect(on('2026-12-21')).toEqual(['courtNamedPassed 2026-12-10', 'courtDoBy 2026-12-21']);
  expect(linesOf(sued('2026-12-14', {}, '2026-12-10'))[0]).toContain(words.paper.summons);
});
