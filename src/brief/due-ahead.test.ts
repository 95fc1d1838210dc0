import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Debt } from '#model/values.ts';
import { contactScript } from '#speech/contact-script.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { answer, journeyOf, today, yuan } from '../../tests/support/story.ts';
import { type DueTold, dayBeforeDue, latestBeforeDue } from './due-ahead.ts';

const told = (debts: readonly Debt[], band: 'notDue' | 'dueSoon' | 'late30' = 'dueSoon'): readonly DueTold[] => [
  { on: '2026-11-30', timing: { band, on: '2026-11-30' }, debts },
];
const latest = (duesTold: readonly DueTold[], on: IsoDate = '2026-11-30') =>
  latestBeforeDue({ duesTold, kept: null }, on);
const due = (dueDay: number, standing?: 'notDue' | 'overdue'): Debt => ({
  product: 'jiebei',
  dueDay,
  ...(standing && { standing }),
});

describe('the latest day before a debt falls due', () => {
  it('is the day before the one that is known, and never today', () => {
    expect(latest(told([due(4)]))).toBe('2026-12-03');
    expect(latest(told([due(4)]), '2026-12-02')).toBe('2026-12-03');
    expect(latest(told([due(4)]), '2026-12-03')).toBe('2026-12-04');
    expect(latest(told([due(20, 'notDue'), due(6, 'notDue')], 'notDue'))).toBe('2026-12-05');
  });

  it('is three days on, and no later than the week, where the day is not known', () => {
    expect(latest(told([]))).toBe('2026-12-03');
    expect(latest(told([]), '2026-12-05')).toBe('2026-12-07');
    expect(latest(told([due(20)]))).toBe('2026-12-03');
  });

  it('is none where nothing is known to fall due, or before it was told', () => {
    expect(latest(told([], 'late30'))).toBeNull();
    expect(latest(told([due(4)], 'late30'))).toBeNull();
    expect(latest(told([]), '2026-12-08')).toBeNull();
    expect(latest(told([]), '2026-11-29')).toBeNull();
  });

  it('shortens what is usually suggested, and nothing else', () => {
    const dues = { duesTold: told([due(4)]), kept: null };
    expect(dayBeforeDue(dues, '2026-11-30', 7)).toBe('2026-12-03');
    expect(dayBeforeDue(dues, '2026-11-30', 2)).toBe('2026-12-02');
  });
});

describe('a debt that falls due within a week', () => {
  const lines = [
    today('2026-11-30'),
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['jiebei']),
    answer('timing', 'dueSoon'),
    answer('cause', 'given', ['jobLoss']),
    answer('leftOver', 'given', yuan(500)),
    answer('selfService', 'notOffered'),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
  ] as const;

  it('has a figure promised before it is over, and keeps that day once it is late', () => {
    expect(contactScript(briefOfWalk(journeyOf(lines), emptyFile, '2026-11-30')).phone.join()).toContain(
      '12 月 3 日前告诉您每月能还多少',
    );
    const spoken = briefOfWalk(journeyOf([...lines, answer('script', 'connected')]), emptyFile, '2026-12-20');
    expect(spoken.figureDueOn).toBe('2026-12-03');
  });
});
