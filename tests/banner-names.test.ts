import { describe, expect, it } from 'vitest';
import { mergedRecord } from '#case/merge.ts';
import { newRecord } from '#case/record.ts';
import { quickTrack } from './stories/beginnings.ts';
import { briefOfWalk, fileWith } from './support/case-file.ts';
import { answer, change, journeyOf, type Line, startOfStories } from './support/story.ts';

const frozen: readonly Line[] = [
  answer('situation', 'frozen'),
  answer('frozenBy', 'court'),
  answer('frozenOn', 'unknown'),
  answer('frozenTodo', 'noted'),
];
const order: readonly Line[] = [answer('courtPaper', 'order'), answer('serviceDate', 'unknown')];
const toLetter = change('courtPaper', 'letter');

/** Each entry told once, and one told after it that is another: its own day is as unknown, its kind the same. */
const matters = {
  freeze: {
    told: [answer('urgent', 'given', ['special']), ...frozen, ...quickTrack('notYet').slice(1)],
    another: [change('urgent', 'given', ['special']), ...frozen],
    former: 'freeze:court:unknown',
  },
  'court paper that was corrected away': {
    told: [answer('urgent', 'given', ['court']), ...order],
    another: [toLetter, answer('courtTodo', 'noted'), change('urgent', 'given', ['court']), ...order],
    former: 'order:unknown',
  },
} as const;

const walkOf = (lines: readonly Line[]) => ({ ...journeyOf(lines), today: startOfStories });

/** The banners of a case that ask for something, and whether each was dismissed. */
function banners(lines: readonly Line[], dismissed: readonly string[]) {
  const { court, freezes } = briefOfWalk(walkOf(lines), fileWith({ dismissed: [...dismissed] }));
  return [...court, ...freezes].map(({ id }) => ({ id, isDismissed: dismissed.includes(id) }));
}

describe.each(Object.entries(matters))('the banner of a %s', (_name, { told, another, former }) => {
  const [banner] = banners(told, []);
  const id = banner?.id ?? '';

  it('is dismissed for the one it names, and not for the next of the same kind', () => {
    expect(banners(told, [id])).toEqual([{ id, isDismissed: true }]);
    const next = banners([...told, ...another], [id]);
    expect(next.map(({ isDismissed }) => isDismissed)).toEqual([false]);
  });

  it('stays dismissed where an earlier release stored it under kind and day', () => {
    expect(banners(told, [former])).toEqual([{ id: former, isDismissed: true }]);
  });

  it.each([id, former])('names the same one after a merger has numbered its answers anew: %s', (stored) => {
    const { journey } = walkOf(told);
    const from = { ...newRecord(), id: 'from', journey, file: fileWith({ dismissed: [stored] }) };
    const into = { ...newRecord(), id: 'into', journey: walkOf(told).journey, file: fileWith() };
    const { file, journey: both } = mergedRecord(into, from, { on: startOfStories });
    const { court, freezes } = briefOfWalk({ ...walkOf(told), journey: both }, file);
    const shown = [...court, ...freezes].map((one) => file.dismissed.includes(one.id));
    // Two papers are two; a freeze of one kind and day is told once.
    expect(shown).toEqual(court.length > 0 ? [false, true] : [expect.any(Boolean)]);
    expect(file.dismissed).toHaveLength(1);
    expect(file.dismissed[0]).not.toBe(stored);
  });
});
