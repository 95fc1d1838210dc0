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
    courtSituation({ paper: 'order', term, disputes }, today);

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
    const on = (day: IsoDate) => courtSituation({ paper: 'order', term: running, disputes: ['paidPart'] }, day);
    expect([on('2026-11-30'), on('2026-12-01')]).toEqual(['orderDisputed', 'orderLate']);
  });

  it('counts an unknown day of service as still running', () => {
    expect(order(['paidPart'], null)).toBe('orderDisputed');
    expect(courtSituation({ paper: 'summons', term: null, disputes: [] }, today)).toBe('summons');
  });

  it('names every other paper by itself', () => {
    const of = (paper: Parameters<typeof courtSituation>[0]['paper'], term: CourtTerm | null) =>
      courtSituation({ paper, term, disputes: [] }, today);
    const found = [
      of('summons', running),
      of('summons', over),
      of('judgment', running),
      of('judgment', over),
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
      'enforcement',
      'mediation',
      'letter',
      'unsure',
    ]);
    const seen = [...found, order(['paidPart']), order(['onlyNoMoney']), order([]), order([], over)];
    expect([...seen].sort()).toEqual([...courtSituations].sort());
  });
});
