import { describe, expect, it } from 'vitest';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { linesBefore, roadTo } from '../../tests/support/road-to.ts';
import { again, change, journeyOf, walkStory } from '../../tests/support/story.ts';
import { backupDue, backupMade, backupPutOff, milestonesOf } from './backup-reminder.ts';
import { emptyFile } from './record.ts';
import type { CaseFile } from './schemas.ts';
import { lastTouched } from './touched.ts';

const of = ({ journey }: Pick<ReturnType<typeof roadTo>, 'journey'>, file: Partial<CaseFile> = {}) => ({
  journey,
  lastTouched: lastTouched({ journey, file: { ...emptyFile, ...file } }),
  file: { ...emptyFile, ...file },
});
const begun = roadTo('script');
const agreed = of(roadTo('checkIn', acceptedAtOnce));
const paid = (count: number, on = '2026-11-25' as const) => ({
  payments: Array.from({ length: count }, () => ({ on, amount: 100, after: 1 })),
});
const never = { reached: [] } as const;

describe('the milestones', () => {
  it('are a first agreement and five things written down, in whichever cases', () => {
    const call = { on: '2026-11-22', heard: [] } as const;
    const incident = { on: '2026-11-22', kind: 'night' } as const;
    expect(milestonesOf([of(begun)])).toEqual([]);
    expect(milestonesOf([agreed])).toEqual(['agreement']);
    expect(milestonesOf([of(begun, paid(4))])).toEqual([]);
    expect(milestonesOf([of(begun, paid(2)), of(begun, { calls: [call], incidents: [incident, incident] })])).toEqual([
      'entries',
    ]);
    const court = {
      'courtPaper#3': { done: Array.from({ length: 5 }, () => ({ on: '2026-11-22', what: 'sent' }) as const) },
    };
    expect(milestonesOf([of(begun, { court })])).toEqual(['entries']);
    expect(milestonesOf([of(walkStory(lateTwelveDaysJobLoss), paid(9))])).toEqual(['agreement', 'entries']);
  });
});

describe('a backup', () => {
  it('is not spoken of before there is anything to lose', () => {
    expect(backupDue([of(begun)], never, '2026-12-31')).toBeNull();
    expect(backupDue([of(begun)], { ...never, madeOn: '2026-11-01', lastOn: '2026-11-01' }, '2026-12-31')).toBeNull();
  });

  it('is worth making at each milestone, once', () => {
    const four = of(begun, paid(4));
    const five = of(begun, paid(5));
    expect(backupDue([four], never, '2026-11-25')).toBeNull();
    expect(backupDue([five], never, '2026-11-25')).toBe('entries');
    const putOff = backupPutOff([five], never, '2026-11-25');
    expect(backupDue([five], putOff, '2026-11-26')).toBeNull();
    expect(backupDue([five, agreed], putOff, '2026-11-26')).toBe('agreement');
    const made = backupMade([five, agreed], '2026-11-26');
    expect(backupDue([five, agreed], made, '2026-11-26')).toBeNull();
    expect(made).toEqual({ madeOn: '2026-11-26', lastOn: '2026-11-26', reached: ['agreement', 'entries'] });
  });

  it('is worth making for an agreement only while one is in force', () => {
    const lines = linesBefore('checkIn', acceptedAtOnce);
    const ended = of(journeyOf([...lines, again('checkIn', 'ended')]));
    expect([milestonesOf([ended]), backupDue([ended], never, '2026-11-25')]).toEqual([['agreement'], 'entries']);
    expect(backupDue([ended, agreed], never, '2026-11-25')).toBe('agreement');
    // An answer that waits off the road says of nothing that it is agreed.
    const off = of(journeyOf([...lines, change('reply', 'waiting')]));
    expect([off.journey.answers.finalTerms?.event, backupDue([off], never, '2026-11-25')]).toEqual(['given', null]);
  });

  it('is worth making a month later, if anything has come since', () => {
    const made = backupMade([agreed], '2026-11-29');
    const paidSince = of(roadTo('checkIn', acceptedAtOnce), paid(1, '2026-12-16' as '2026-11-25'));
    expect(backupDue([paidSince], made, '2026-12-28')).toBeNull();
    expect(backupDue([paidSince], made, '2026-12-29')).toBe('month');
    expect(backupDue([agreed], made, '2027-05-01')).toBeNull();
    const putOff = backupPutOff([paidSince], made, '2026-12-29');
    expect(putOff).toEqual({ ...made, lastOn: '2026-12-29' });
    expect(backupDue([paidSince], putOff, '2027-02-28')).toBeNull();
  });
});
