import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '#model/dates.ts';
import { courtDeadline, courtSituation, courtSituations, type DisputeTick, hasCourtTerm, isPast } from './court.ts';

describe('the fifteenth day', () => {
  it('is a Saturday for the payment order of 13 November, to be done by the Friday', () => {
    expect(courtDeadline('2026-11-13')).toEqual({ last: '2026-11-28', doBy: '2026-11-27' });
    expect([weekdayOf('2026-11-28'), weekdayOf('2026-11-27')]).toEqual([6, 5]);
  });

  it.each([
    ['a Sunday', '2026-11-14', '2026-11-29', '2026-11-27'],
    ['a Monday', '2026-11-15', '2026-11-30', '2026-11-27'],
    ['a Tuesday', '2026-11-16', '2026-12-01', '2026-11-30'],
    ['a Friday', '2026-11-12', '2026-11-27', '2026-11-26'],
    ['past New Year', '2026-12-20', '2027-01-04', '2027-01-01'],
    ['past a leap day', '2028-02-15', '2028-03-01', '2028-02-29'],
  ] as const)('is %s', (_weekday, served, last, doBy) => {
    expect(courtDeadline(served)).toEqual({ last, doBy });
  });

  it('leaves a weekday strictly before it, the last there is', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (days) => {
        const served = addDays('2026-01-01', days);
        const { last, doBy } = courtDeadline(served);
        expect(daysBetween(served, last)).toBe(15);
        const between = Array.from({ length: 14 }, (_, at) => addDays(served, at + 1));
        const weekdays = between.filter((day) => weekdayOf(day) % 6 !== 0);
        expect(doBy).toBe(weekdays[weekdays.length - 1]);
      }),
    );
  });

  it('is over on the sixteenth, not on its own day', () => {
    const deadline = courtDeadline('2026-11-13');
    expect([isPast(deadline, '2026-11-28'), isPast(deadline, '2026-11-29')]).toEqual([false, true]);
  });

  it('belongs to payment orders and summonses only', () => {
    const papers = ['order', 'summons', 'enforcement', 'mediation', 'letter', 'unsure'] as const;
    expect(papers.filter(hasCourtTerm)).toEqual(['order', 'summons']);
  });
});

describe('what a paper asks for', () => {
  const running = courtDeadline('2026-11-13');
  const over = courtDeadline('2026-11-01');
  const today = '2026-11-22';
  const order = (disputes: readonly DisputeTick[], deadline: typeof running | null = running) =>
    courtSituation({ paper: 'order', deadline, disputes }, today);

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

  it('is what can still be done once the fifteenth day is over, whatever is disputed', () => {
    expect([order(['paidPart'], over), order(['onlyNoMoney'], over), order([], over)]).toEqual([
      'orderLate',
      'orderLate',
      'orderLate',
    ]);
    expect(courtSituation({ paper: 'order', deadline: running, disputes: ['paidPart'] }, '2026-11-28')).toBe(
      'orderDisputed',
    );
  });

  it('counts an unknown day of service as still running', () => {
    expect(order(['paidPart'], null)).toBe('orderDisputed');
    expect(courtSituation({ paper: 'summons', deadline: null, disputes: [] }, today)).toBe('summons');
  });

  it('names every other paper by itself', () => {
    const of = (paper: Parameters<typeof courtSituation>[0]['paper'], deadline: typeof running | null) =>
      courtSituation({ paper, deadline, disputes: [] }, today);
    const found = [
      of('summons', running),
      of('summons', over),
      of('enforcement', over),
      of('mediation', null),
      of('letter', null),
      of('unsure', null),
    ];
    expect(found).toEqual(['summons', 'summonsLate', 'enforcement', 'mediation', 'letter', 'unsure']);
    const seen = [...found, order(['paidPart']), order(['onlyNoMoney']), order([]), order([], over)];
    expect([...seen].sort()).toEqual([...courtSituations].sort());
  });
});
