import * as v from 'valibot';
import { triesKey } from './keys.ts';

const storedTries = v.object({ wrong: v.pipe(v.number(), v.integer(), v.minValue(0)), at: v.number() });

/** Seconds to wait after so many wrong attempts in a row: a slip of the finger costs nothing, trying out does. */
const waits = [0, 0, 0, 5, 15, 30, 60] as const;
const longestWait = 300;
const waitAfter = (wrong: number): number => waits[wrong] ?? longestWait;

function triesIn(storage: Storage): v.InferOutput<typeof storedTries> {
  try {
    return v.parse(storedTries, JSON.parse(storage.getItem(triesKey) ?? ''));
  } catch {
    return { wrong: 0, at: 0 };
  }
}

/**
 * Seconds until another attempt is taken. However far the clock was off, nobody waits longer than the wait itself.
 * @param now Milliseconds since 1970.
 */
export function secondsToWait(storage: Storage, now: number): number {
  const { wrong, at } = triesIn(storage);
  const wait = waitAfter(wrong);
  const passed = Math.abs(now - at) / 1000;
  return Math.max(0, Math.ceil(wait - passed));
}

/** Notes a wrong attempt. Where there is no room, it is not noted: stretching the passcode costs a second all the same. */
export function noteWrong(storage: Storage, now: number): void {
  try {
    storage.setItem(triesKey, JSON.stringify({ wrong: triesIn(storage).wrong + 1, at: now }));
  } catch {
    // No room.
  }
}
