import { describe, expect, it } from 'vitest';
import { announcedDays } from '#case/announced-days.ts';
import { emptyFile } from '#case/record.ts';
import type { CaseFile } from '#case/schemas.ts';
import { calendarEvents } from '#documents/calendar/case-calendar.ts';
import { freezesTold } from '#machines/freezes.ts';
import { roadOf } from '#machines/road-view.ts';
import type { IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import { quickTrack } from '../../tests/stories/beginnings.ts';
import { answer, change, journeyOf, type Line, today } from '../../tests/support/story.ts';
import { briefOf } from './brief.ts';
import { datesOfCase, nextDay } from './dates.ts';
import { freezeLine } from './freeze-text.ts';

const frozen = (by: OptionOf<'frozenBy'>, on: IsoDate | null): readonly Line[] => [
  answer('situation', 'frozen'),
  answer('frozenBy', by),
  on === null ? answer('frozenOn', 'unknown') : answer('frozenOn', 'given', on),
];
const urgently = change('urgent', 'given', ['special']);

function casesOn(lines: readonly Line[], on: IsoDate, file: CaseFile = emptyFile) {
  const { journey } = journeyOf([answer('urgent', 'given', ['special']), ...lines]);
  const road = roadOf(journey);
  const brief = briefOf({ road, journey, file, workingDays: announcedDays }, on);
  return { journey, brief, sources: { brief, road, file, caseId: 'x' } };
}

const daysOn = (lines: readonly Line[], on: IsoDate, file?: CaseFile) => {
  const { brief, sources } = casesOn(lines, on, file);
  return {
    dates: datesOfCase(sources)
      .filter(({ kind }) => kind.startsWith('freeze'))
      .map(({ kind, on: day }) => `${kind} ${day}`),
    next: nextDay(sources)?.kind ?? null,
    banners: brief.freezes.map((freeze) => freezeLine(freeze, on)),
    events: calendarEvents(sources).map(({ on: day, alarms }) => `${day} ${alarms}`),
  };
};

describe('a freeze before judgment', () => {
  // Received on a Friday: the fifth day is a Wednesday.
  const lines = [...frozen('beforeJudgment', '2026-11-20'), answer('frozenTodo', 'rest')];

  it('has its day among the days, in the calendar and in its banner', () => {
    expect(daysOn(lines, '2026-11-22')).toEqual({
      dates: ['freezeReview 2026-11-24'],
      next: 'freezeReview',
      banners: ['冻结的裁定：2026 年 11 月 24 日（星期二）前申请复议'],
      events: ['2026-11-24 1,0'],
    });
  });

  it('has the last day once the safe one has passed, and none once that has', () => {
    expect(daysOn(lines, '2026-11-25')).toMatchObject({
      dates: ['freezeReview 2026-11-25'],
      banners: ['冻结的裁定：今天就申请复议'],
    });
    expect(daysOn(lines, '2026-11-26')).toEqual({
      dates: [],
      next: null,
      banners: ['冻结的裁定：复议的日子过了，今天打法院电话和 12348'],
      events: [],
    });
    expect(daysOn(lines, '2027-01-10').banners).toEqual([null]);
  });

  it('has no day once the person wants to be reminded no more', () => {
    const [freeze] = casesOn(lines, '2026-11-22').brief.freezes;
    const done = { ...emptyFile, dismissed: [freeze?.id ?? ''] };
    expect(daysOn(lines, '2026-11-22', done)).toMatchObject({ dates: [], events: [], next: null });
  });
});

describe('an objection to a freeze in enforcement', () => {
  const lines = [...frozen('court', '2026-11-20'), answer('frozenTodo', 'noted'), ...quickTrack('notYet').slice(1)];

  it('has the days by which the court registers and decides it, whatever follows on the road', () => {
    expect(daysOn(lines, '2026-11-22').dates).toEqual(['freezeRegister 2026-11-23', 'freezeDecide 2026-12-05']);
    expect(daysOn(lines, '2026-11-22').banners).toEqual(['执行异议：法院该在 2026 年 11 月 23 日（星期一）前立案']);
    expect(daysOn(lines, '2026-11-24').banners).toEqual(['执行异议：法院该在 2026 年 12 月 5 日（星期六）前裁定']);
    expect(daysOn(lines, '2026-12-06').banners).toEqual(['执行异议：裁定的日子过了，打法院电话问']);
  });
});

describe('the freezes that were told of', () => {
  const told = (lines: readonly Line[]) =>
    freezesTold(casesOn(lines, '2026-12-01').journey).map(({ by, on }) => ({ by, on }));
  const gone = answer('frozenTodo', 'noted');
  const review = { by: 'beforeJudgment', on: '2026-11-20' } as const;

  it('stay when the platform or another authority freezes something afterwards', () => {
    const authority = [answer('situation', 'frozen'), answer('frozenBy', 'authority'), gone];
    expect(
      told([
        ...frozen('beforeJudgment', '2026-11-20'),
        gone,
        ...quickTrack('notYet').slice(1),
        today('2026-11-23'),
        urgently,
        ...authority,
      ]),
    ).toEqual([review]);
  });

  it('are told once, and with the day where it comes later', () => {
    expect(
      told([
        ...frozen('beforeJudgment', null),
        answer('frozenTodo', 'rest'),
        urgently,
        ...frozen('beforeJudgment', '2026-11-20'),
      ]),
    ).toEqual([review]);
  });

  it('are none where it was put right at once', () => {
    expect(told([...frozen('court', '2026-11-20'), change('frozenBy', 'platform'), gone])).toEqual([]);
    expect(told([...frozen('court', '2026-11-20'), change('situation', 'autoDebit')])).toEqual([]);
  });
});
