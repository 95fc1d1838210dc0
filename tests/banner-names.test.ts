import { describe, expect, it } from 'vitest';
import { mergedRecord } from '#case/merge.ts';
import { newRecord } from '#case/record.ts';
import type { IsoDate } from '#model/dates.ts';
import { quickTrack } from './stories/beginnings.ts';
import { briefOfWalk, fileWith } from './support/case-file.ts';
import { answer, change, journeyOf, type Line, startOfStories } from './support/story.ts';

const frozenBy = (by: 'court' | 'beforeJudgment', on: IsoDate | null): readonly Line[] => [
  answer('urgent', 'given', ['special']),
  answer('situation', 'frozen'),
  answer('frozenBy', by),
  on === null ? answer('frozenOn', 'unknown') : answer('frozenOn', 'given', on),
  answer('frozenTodo', 'noted'),
];
const order: readonly Line[] = [answer('courtPaper', 'order'), answer('serviceDate', 'unknown')];
const toLetter = change('courtPaper', 'letter');

/** What comes after the first telling: it starts again at what is urgent. */
const again = (lines: readonly Line[]): readonly Line[] => [change('urgent', 'given', ['special']), ...lines.slice(1)];
const frozenCase = (by: 'court' | 'beforeJudgment', on: IsoDate | null, onNext: IsoDate | null) => ({
  told: [...frozenBy(by, on), ...quickTrack('notYet').slice(1)],
  another: again(frozenBy(by, onNext)),
  former: `freeze:${by}:${on ?? 'unknown'}`,
});

/**
 * Each entry told once, and one told after it that is another. A freeze without a day gives way to the next of its kind
 * that the same negotiation tells of; of one day there is one, however often it is told and by how many negotiations.
 */
const matters = {
  'freeze without a day': { ...frozenCase('court', null, null), next: [false], merged: [true, false] },
  'freeze with a day': { ...frozenCase('court', '2026-08-20', '2026-08-24'), next: [true, false], merged: [true] },
  'freeze before judgment': {
    ...frozenCase('beforeJudgment', '2026-08-20', '2026-08-24'),
    next: [true, false],
    merged: [true],
  },
  'court paper that was corrected away': {
    told: [answer('urgent', 'given', ['court']), ...order],
    another: [toLetter, answer('courtTodo', 'noted'), change('urgent', 'given', ['court']), ...order],
    former: 'order:unknown',
    next: [false],
    merged: [false, true],
  },
} as const;

const walkOf = (lines: readonly Line[]) => ({ ...journeyOf(lines), today: startOfStories });

/** The banners of a case that ask for something, and whether each was dismissed. */
function banners(lines: readonly Line[], dismissed: readonly string[]) {
  const { court, freezes } = briefOfWalk(walkOf(lines), fileWith({ dismissed: [...dismissed] }));
  return [...court, ...freezes].map(({ id }) => ({ id, isDismissed: dismissed.includes(id) }));
}

describe.each(Object.entries(matters))('the banner of a %s', (_name, { told, another, former, next, merged }) => {
  const [banner] = banners(told, []);
  const id = banner?.id ?? '';

  it('is dismissed for the one it names, and not for the next of the same kind', () => {
    expect(banners(told, [id])).toEqual([{ id, isDismissed: true }]);
    expect(banners([...told, ...another], [id]).map(({ isDismissed }) => isDismissed)).toEqual(next);
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
    expect([...court, ...freezes].map((one) => file.dismissed.includes(one.id))).toEqual(merged);
    expect(file.dismissed).toHaveLength(1);
    expect(file.dismissed[0]).not.toBe(stored);
  });
});

describe.each(['court', 'beforeJudgment'] as const)('a dated freeze: %s', (by) => {
  const { told } = frozenCase(by, '2026-08-20', null);
  const [banner] = banners(told, []);
  const id = banner?.id ?? '';

  it('stays dismissed when it is told again', () => {
    const twice = [...told, ...again(frozenBy(by, '2026-08-20'))];
    expect(banners(twice, [id])).toEqual([{ id, isDismissed: true }]);
    expect(banners(twice, [])).toEqual([{ id, isDismissed: false }]);
  });

  it.each(['into', 'from'])('stays dismissed after a merger where it was dismissed in one: %s', (where) => {
    const recordIn = (name: string) => ({
      ...newRecord(),
      id: name,
      journey: walkOf(told).journey,
      file: fileWith({ dismissed: name === where ? [id] : [] }),
    });
    const { file, journey } = mergedRecord(recordIn('into'), recordIn('from'), { on: startOfStories });
    const { freezes } = briefOfWalk({ ...walkOf(told), journey }, file);
    expect(freezes.map((one) => file.dismissed.includes(one.id))).toEqual([true]);
  });
});

describe.each(['court', 'beforeJudgment'] as const)('freezes without a day of two merged negotiations: %s', (by) => {
  const { journey } = walkOf(frozenCase(by, null, null).told);
  const recordOf = (id: string) => ({ ...newRecord(), id, journey, file: fileWith() });
  const both = mergedRecord(recordOf('into'), recordOf('from'), { on: startOfStories });
  const shownOf = (dismissed: readonly string[]) =>
    briefOfWalk({ ...walkOf([]), journey: both.journey }, fileWith({ dismissed: [...dismissed] })).freezes;

  it('have a banner each: whoever dismisses one still sees the other', () => {
    const [one, other, ...more] = shownOf([]).map(({ id }) => id);
    expect(more).toEqual([]);
    expect(one).not.toBe(other);
    expect(shownOf([other ?? '']).map(({ isDone }) => isDone)).toEqual([false, true]);
    expect(shownOf([one ?? '']).map(({ isDone }) => isDone)).toEqual([true, false]);
  });
});
