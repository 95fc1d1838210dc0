import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type IsoDate, weekdayOf } from '#model/dates.ts';
import { screens } from '#model/screens.ts';
import { hasCourtTerm } from './court-papers.ts';
import { actBy, type CourtTerm, courtTerm, namedAhead, termState } from './court-term.ts';
import { statutoryDaysOnly, workingDaysFrom } from './working-days.ts';

const days = workingDaysFrom({ daysOff: Object.keys(holidays), worked: Object.keys(workdays) });

const termOf = (servedOn: IsoDate | null, namedDay: IsoDate | null = null): CourtTerm => {
  const term = courtTerm({ servedOn, namedDay }, days);
  if (term === null) throw new Error('No day to count from');
  return term;
};

describe('the term of a paper', () => {
  it('served on 13 November 2026 runs until Monday, as its fifteenth day is a Saturday', () => {
    const term = termOf('2026-11-13');
    expect(term).toEqual({
      counted: '2026-11-28',
      last: '2026-11-30',
      doBy: '2026-11-27',
      named: null,
      isAnnounced: true,
    });
    const states = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'] as const;
    expect(states.map((today) => termState(term, today))).toEqual([
      'running',
      'running',
      'mayStillRun',
      'mayStillRun',
      'over',
    ]);
    expect(states.slice(0, 4).map((today) => actBy(term, today))).toEqual([
      '2026-11-27',
      '2026-11-30',
      '2026-11-30',
      '2026-11-30',
    ]);
  });

  it.each([
    ['a Monday', '2026-11-15', '2026-11-30', '2026-11-30', '2026-11-27'],
    ['a Friday', '2026-11-12', '2026-11-27', '2026-11-27', '2026-11-26'],
    ['in the week of National Day', '2026-09-18', '2026-10-03', '2026-10-08', '2026-09-30'],
    ['a Saturday worked in exchange', '2026-09-25', '2026-10-10', '2026-10-10', '2026-10-09'],
    ['in the week of Spring Festival', '2026-02-04', '2026-02-19', '2026-02-24', '2026-02-14'],
  ] as const)('ends rightly where its fifteenth day is %s', (_day, served, counted, last, doBy) => {
    expect(termOf(served)).toEqual({ counted, last, doBy, named: null, isAnnounced: true });
  });

  it('says where the days off are not announced yet', () => {
    expect(termOf('2026-12-20')).toMatchObject({ counted: '2027-01-04', isAnnounced: false });
    expect(courtTerm({ servedOn: '2026-11-13', namedDay: null }, statutoryDaysOnly)?.isAnnounced).toBe(false);
  });

  it('is acted on by an earlier day that the papers name, and goes on after it', () => {
    // Served on Friday the 20th: evidence by the 27th, an answer by Saturday 5 December.
    const term = termOf('2026-11-20', '2026-11-27');
    expect(term).toMatchObject({ counted: '2026-12-05', last: '2026-12-07', doBy: '2026-12-04' });
    expect(term.named).toEqual({ on: '2026-11-27', doBy: '2026-11-26', last: '2026-11-27' });
    const seen = ['2026-11-22', '2026-11-27', '2026-11-28', '2026-12-05'] as const;
    expect(seen.map((day) => actBy(term, day))).toEqual(['2026-11-26', '2026-11-27', '2026-12-04', '2026-12-07']);
    expect(seen.map((day) => namedAhead(term, day) !== null)).toEqual([true, true, false, false]);
    expect(termState(term, '2026-11-30')).toBe('running');
  });

  it('takes no day as earlier that is not, and none before the service', () => {
    for (const named of ['2026-11-28', '2026-12-20', '2026-11-13', '2026-11-01'] as const)
      expect(termOf('2026-11-13', named).named).toBeNull();
  });

  it('puts off no printed day, and gives a working day for it', () => {
    expect(termOf('2026-11-20', '2026-11-28').named).toEqual({
      on: '2026-11-28',
      doBy: '2026-11-27',
      last: '2026-11-27',
    });
    // Named for the day after service: there is no working day between.
    expect(termOf('2026-11-19', '2026-11-20').named).toEqual({
      on: '2026-11-20',
      doBy: '2026-11-20',
      last: '2026-11-20',
    });
  });

  it('is not known where the day of service is not, whatever the papers name', () => {
    expect(courtTerm({ servedOn: null, namedDay: '2026-12-20' }, days)).toBeNull();
    expect(courtTerm({ servedOn: null, namedDay: null }, days)).toBeNull();
  });

  it('is never called over while it runs, nor in time after it, for every day of service from 2018 to 2026', () => {
    const isOff = (day: IsoDate): boolean =>
      !(day in workdays) && (day in holidays || weekdayOf(day) === 0 || weekdayOf(day) === 6);
    const first: IsoDate = '2018-01-01';
    for (let at = 0; at <= daysBetween(first, '2026-12-10'); at += 1) {
      const served = addDays(first, at);
      // The law: the fifteenth day; where that is a day off, the first day after that is none.
      let end = addDays(served, 15);
      while (isOff(end)) end = addDays(end, 1);
      const term = termOf(served);
      expect([served, isOff(term.doBy), isOff(actBy(term, addDays(term.doBy, 1)))]).toEqual([served, false, false]);
      for (let day = served; day <= addDays(end, 3); day = addDays(day, 1))
        if ((termState(term, day) === 'over') !== day > end) throw new Error(`${served}, seen on ${day}`);
      expect(term.doBy > served && term.doBy < addDays(served, 15)).toBe(true);
    }
  });

  it('leaves a working day to act by, whatever is named', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(30), (start, later) => {
        const served = addDays('2018-06-01', start);
        const term = termOf(served, addDays(served, later));
        for (let at = 0; at <= 15; at += 1) {
          const day = addDays(served, at);
          if (termState(term, day) !== 'over') expect(days.isWorkingDay(actBy(term, day))).toBe(true);
        }
        expect(term.doBy <= term.last && term.counted <= term.last).toBe(true);
      }),
    );
  });

  it('belongs to payment orders, summonses and judgments only', () => {
    expect(screens.courtPaper.options.filter(hasCourtTerm)).toEqual(['order', 'summons', 'judgment']);
  });
});
