import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#model/dates.ts';
import type { DisputeTick } from './court-papers.ts';
import { courtSituation, courtSituations } from './court-situation.ts';
import { type CourtTerm, courtTerm } from './court-term.ts';
import { statutoryDaysOnly } from './working-days.ts';

const termOf = (servedOn: IsoDate): CourtTerm | null => courtTerm({ servedOn, namedDay: null }, statutoryDaysOnly);

describe('what a paper asks for', () => {
  const running = termOf('2026-11-13');
  const over = termOf('2026-11-01');
  const today = '2026-11-22';
  const order = (disputes: readonly DisputeTick[], term = running) =>
    courtSituation({ paper: 'order', term, disputes, isFiled: false }, today);

  it('is a written objection where something is really wrong', () => {
    expect(order(['paidPart'])).toBe('orderDisputed');
    expect(order(['amount', 'rate', 'notMine', 'agreed'])).toBe('orderDisputed');
  });

  it('is no objection where only the money is missing', () => {
    expect(order(['onlyNoMoney'])).toBe('orderOnlyMoney');
  });

  it('is to find out where nobody can tell', () => {
    expect([order(['unsure']), order([])]).toEqual(['orderUnsure', 'orderUnsure']);
  });

  it('is what can still be done once its term is over, whatever is disputed', () => {
    expect([order(['paidPart'], over), order(['onlyNoMoney'], over), order([], over)]).toEqual([
      'orderLate',
      'orderLate',
      'orderLate',
    ]);
    const on = (day: IsoDate) =>
      courtSituation({ paper: 'order', term: running, disputes: ['paidPart'], isFiled: false }, day);
    expect([on('2026-11-30'), on('2026-12-01')]).toEqual(['orderDisputed', 'orderLate']);
  });

  it('counts an unknown day of service as still running', () => {
    expect(order(['paidPart'], null)).toBe('orderDisputed');
    expect(courtSituation({ paper: 'summons', term: null, disputes: [], isFiled: false }, today)).toBe('summons');
  });

  it('is to wait once it was answered in time, also where nobody knows the day of service', () => {
    const filed = (paper: 'order' | 'summons' | 'judgment') =>
      courtSituation({ paper, term: null, disputes: ['paidPart'], isFiled: true }, today);
    expect([filed('order'), filed('summons'), filed('judgment')]).toEqual([
      'orderFiled',
      'summonsFiled',
      'judgmentFiled',
    ]);
    expect(courtSituation({ paper: 'letter', term: null, disputes: [], isFiled: true }, today)).toBe('letter');
  });

  it('names every other paper by itself', () => {
    const of = (paper: Parameters<typeof courtSituation>[0]['paper'], term: CourtTerm | null) =>
      courtSituation({ paper, term, disputes: [], isFiled: false }, today);
    const found = [
      of('summons', running),
      of('summons', over),
      of('judgment', running),
      of('judgment', over),
      of('settlement', null),
      of('enforcementNotice', null),
      of('enforcement', over),
      of('mediation', null),
      of('letter', null),
      of('unsure', null),
    ];
    expect(found).toEqual([
      'summons',
      'summonsLate',
      'judgment',
      'judgmentLate',
      'settlement',
      'enforcementNotice',
      'enforcement',
      'mediation',
      'letter',
      'unsure',
    ]);
    const filed = (['order', 'summons', 'judgment'] as const).map((paper) => `${paper}Filed` as const);
    const seen = [...found, ...filed, order(['paidPart']), order(['onlyNoMoney']), order([]), order([], over)];
    expect([...seen].sort()).toEqual([...courtSituations].sort());
  });
});
