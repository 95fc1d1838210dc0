import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#case/schemas.ts';
import { roadOf } from '#machines/road-view.ts';
import type { IsoDate } from '#model/dates.ts';
import type { ComplaintBody } from '#model/values.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { atRoutes } from '../../tests/support/refused-road.ts';
import { again, answer, type Line, today } from '../../tests/support/story.ts';
import { textOf } from '../documents/blocks/document.ts';
import { documentOf } from '../documents/registry.ts';
import { caseEvents } from './case-events.ts';
import { nextRung } from './complaints.ts';
import { datesOfCase } from './dates.ts';

const filed = (to: ComplaintBody, on: IsoDate): Line => answer('complaint', 'filed', { to, on });
const toLender: readonly Line[] = [answer('routes', 'complain'), filed('lender', '2026-11-30')];
const at = (day: IsoDate, ...more: readonly Line[]) =>
  atRoutes('outsourced', today('2026-11-30'), ...toLender, today(day), ...more);
const noted = (walk: ReturnType<typeof at>, ticket: string): CaseFile => {
  const [step] = roadOf(walk.journey).path.filter(({ screen }) => screen === 'complaint');
  return fileWith({ notes: { [`complaint#${step?.answer.nth}`]: { ticket } } });
};
const threat = { on: '2026-12-01', kind: 'threat' } as const;

describe('a complaint to the lender that nothing came of', () => {
  const walk = at('2026-12-17', again('outsideResult', 'nothing'));

  it('calls for the platform, until that has it too', () => {
    const brief = briefOfWalk(walk);
    expect(nextRung(brief)).toMatchObject({ to: 'platform', after: { on: '2026-11-30', noResultOn: '2026-12-17' } });
    const since = { ...brief.complaints[0], to: 'platform', nth: 99 } as (typeof brief.complaints)[number];
    expect(nextRung({ ...brief, complaints: [...brief.complaints, since] })).toBeNull();
    expect(nextRung(briefOfWalk(at('2026-12-01')))).toBeNull();
  });

  it('calls for the police first where a threat was noted, until they know of it', () => {
    const brief = briefOfWalk(walk, fileWith({ incidents: [threat] }));
    expect(nextRung(brief)?.to).toBe('police');
    const reported = { ...brief.complaints[0], to: 'police', nth: 99 } as (typeof brief.complaints)[number];
    expect(nextRung({ ...brief, complaints: [reported] })).toBeNull();
  });

  it('stands with its number and with what came of it in the course of events and before the platform', () => {
    const brief = briefOfWalk(walk, noted(walk, 'TS-7'));
    const told = caseEvents(brief).map(({ on, what }) => `${on} ${what}`);
    expect(told).toContain('2026-11-30 投诉出借方，编号 TS-7');
    expect(told.join()).toMatch(/2026-12-17 2026\s年\s11\s月\s30\s日投诉出借方，过了 17 天，没有结果/);
    const text = textOf(documentOf('complaint', brief, 'platform'));
    expect(text).toMatch(/正式投诉，编号 TS-7，到 2026\s年\s12\s月\s17\s日过了 17 天，没有结果。/);
    expect(textOf(documentOf('complaint', briefOfWalk(walk), 'platform'))).toContain('编号 【写投诉编号');
  });

  it('gives its number to nobody as that of a call', () => {
    const police = at('2026-12-17', again('outsideResult', 'nothing'));
    expect(briefOfWalk(police, noted(police, 'TS-7')).contacts).toEqual([]);
  });
});

describe('a complaint to another body than the lender', () => {
  it.each([
    ['platform', '2026-12-15'],
    ['credit', '2026-12-30'],
    ['police', '2026-12-07'],
  ] as const)('has a day to look again, also once that has passed: %s', (to, on) => {
    const waits = atRoutes('outsourced', today('2026-11-30'), answer('routes', 'complain'), filed(to, '2026-11-30'));
    const dates = (day: IsoDate) => {
      const brief = briefOfWalk(waits, fileWith({ calls: [{ on: day, heard: [] }] }), day);
      return datesOfCase({ brief, road: roadOf(waits.journey), file: fileWith() }).filter(({ kind }) =>
        /^ask/.test(kind),
      );
    };
    expect(dates('2026-12-01')).toEqual([{ kind: 'askAgain', on }]);
    expect(dates('2027-02-01')).toEqual([{ kind: 'askDue', on }]);
  });
});
