import { expect, it } from 'vitest';
import { newRecord } from '#case/record.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { answer, journeyOf } from '../../tests/support/story.ts';
import { casePrefix } from './keys.ts';
import { listOtherCases } from './other-cases.ts';

const textWith = (events: Parameters<typeof journeyOf>[0]): string =>
  JSON.stringify({ ...newRecord(), id: 'another1', revision: 1, journey: journeyOf(events).journey });

it('gives the same record for a text that has not changed, and reads a changed one', () => {
  const key = `${casePrefix}another1`;
  const storage = new FakeStorage({ [key]: textWith([answer('urgent', 'none')]) });
  const [first] = listOtherCases(storage, 'current1');
  expect(listOtherCases(storage, 'current1')[0]?.journey).toBe(first?.journey);
  storage.setItem(key, textWith([answer('urgent', 'none'), answer('soFar', 'notYet')]));
  const [changed] = listOtherCases(storage, 'current1');
  expect(Object.keys(changed?.journey.answers ?? {})).toEqual(['urgent', 'soFar']);
  storage.removeItem(key);
  expect(listOtherCases(storage, 'current1')).toEqual([]);
});
