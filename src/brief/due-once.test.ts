import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import { dueOnce } from './due-once.ts';

const today = '2026-11-30';
const due = { on: '2026-12-20', amount: yuan(9000) } as const;
const beside = { free: yuan(1300), oneOffs: [], today } as const;
const shortOf = (...of: Parameters<typeof dueOnce>) => dueOnce(...of).map(({ short }) => short);

describe('what is to be paid a single time', () => {
  it('is short of what the months until its day do not leave, the first of them counting whole', () => {
    expect(dueOnce([due], beside)).toEqual([{ ...due, short: yuan(7700) }]);
    expect(shortOf([{ ...due, on: '2027-05-30' }], beside)).toEqual([yuan(1200)]);
    expect(shortOf([{ ...due, on: '2027-06-30' }], beside)).toEqual([0]);
  });

  it('is short of all of it where a month leaves nothing or less', () => {
    expect(shortOf([due], { ...beside, free: yuan(-400) })).toEqual([yuan(9000)]);
  });

  it('is paid of one-off income that is there by its day and that no other expense takes', () => {
    const income = { direction: 'in', amount: yuan(5000) } as const;
    const fees = { direction: 'out', amount: yuan(2000), on: '2026-12-10' } as const;
    expect(shortOf([due], { ...beside, oneOffs: [income] })).toEqual([yuan(2700)]);
    expect(shortOf([due], { ...beside, oneOffs: [income, fees] })).toEqual([yuan(4700)]);
    expect(shortOf([due], { ...beside, oneOffs: [{ ...income, on: '2026-12-21' }] })).toEqual([yuan(7700)]);
  });

  it('comes after what is due before it', () => {
    const later = { on: '2027-01-30', amount: yuan(2000) } as const;
    expect(shortOf([{ ...due, amount: yuan(1000) }, later], beside)).toEqual([0, yuan(400)]);
    expect(shortOf([due, later], beside)).toEqual([yuan(7700), yuan(700)]);
  });
});
