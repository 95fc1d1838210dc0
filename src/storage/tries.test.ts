import { describe, expect, it } from 'vitest';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { triesKey } from './keys.ts';
import { noteWrong, secondsToWait } from './tries.ts';

const now = Date.UTC(2026, 10, 29);

function afterWrong(times: number): FakeStorage {
  const storage = new FakeStorage();
  for (let n = 0; n < times; n += 1) noteWrong(storage, now);
  return storage;
}

describe('wrong passcodes', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 5],
    [4, 15],
    [5, 30],
    [6, 60],
    [7, 300],
    [500, 300],
  ])('%s of them cost %s seconds', (wrong, seconds) => {
    expect(secondsToWait(afterWrong(wrong), now)).toBe(seconds);
  });

  it('are waited for in full seconds, and not for ever where the clock is wrong', () => {
    const storage = afterWrong(4);
    expect(secondsToWait(storage, now + 14_001)).toBe(1);
    expect(secondsToWait(storage, now + 15_000)).toBe(0);
    // The clock was forty years ahead when they were tried, or is now.
    for (const off of [-1, 1]) expect(secondsToWait(storage, now + off * 40 * 365 * 86_400_000)).toBe(0);
    for (const off of [-5000, 5000]) expect(secondsToWait(storage, now + off)).toBe(10);
  });

  it.each(['', '{', '{"wrong":-1,"at":0}', '{"wrong":"many","at":0}', '[]'])('read nothing from %j', (text) => {
    expect(secondsToWait(new FakeStorage({ [triesKey]: text }), now)).toBe(0);
  });

  it('cost nothing more where nothing can be noted', () => {
    const storage = new FakeStorage({}, 0);
    noteWrong(storage, now);
    expect(secondsToWait(storage, now)).toBe(0);
  });
});
