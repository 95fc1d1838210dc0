import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseRecord, newRecord } from '#case/record.ts';
import { emptyJourney, type Journey } from '#model/answers.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { walkStory } from '../../tests/support/story.ts';
import { createCaseRepository } from './case-repository.ts';
import { readHousehold } from './household.ts';

const own = 'youshangliang:';
const { journey } = walkStory(lateTwelveDaysJobLoss);
const first: CaseRecord = { ...newRecord(), id: 'first1', household: 'person1', journey };
const second: CaseRecord = { ...newRecord(), id: 'second1', household: 'person1', journey: emptyJourney };

const stored = (storage: FakeStorage) => JSON.parse(storage.getItem(`${own}household:person1`) ?? 'null');

describe('the household of several cases', () => {
  it('is told in the same save what a case says of it', async () => {
    const storage = new FakeStorage();
    await createCaseRepository(storage).save(first, emptyJourney);
    expect(stored(storage)).toMatchObject({ id: 'person1', format: 1, revision: 1 });
    expect(stored(storage).told.debts.value).toEqual(first.journey.answers.debts?.value);
  });

  it('gives the other cases what was said last', async () => {
    const storage = new FakeStorage();
    const repository = createCaseRepository(storage);
    await repository.save(first, emptyJourney);
    const income = { event: 'none', on: '2027-01-05', nth: 1 } as const;
    await repository.save({ ...second, journey: { ...emptyJourney, answers: { income } } }, emptyJourney);
    const household = await repository.household(first);
    expect(household.told.income).toEqual({ event: 'none', on: '2027-01-05' });
    expect(household.told.debts?.value).toEqual(first.journey.answers.debts?.value);
  });

  describe('where a case takes back what it said by mistake', () => {
    const given = { event: 'given', value: [{ amount: 400_000, every: 'month' }], on: '2026-10-05', nth: 4 } as const;
    const mistaken = { event: 'given', value: [{ every: 'month', amount: 100 }], on: '2026-11-22', nth: 4 } as const;
    const was: Journey = { ...emptyJourney, answers: { income: given } };
    /** The repository once a case said something, and by mistake something else. */
    const told = async (storage: FakeStorage, now: Journey) => {
      const repository = createCaseRepository(storage);
      await repository.save({ ...second, journey: was }, emptyJourney);
      await repository.save({ ...second, revision: 1, journey: now }, was);
      expect(stored(storage).told.income.on).toBe('2026-11-22');
      return repository;
    };

    it.each([
      ['a correction', { ...was, answers: { income: mistaken } }],
      [
        'a new answer',
        { ...was, answers: { income: { ...mistaken, nth: 5 } }, past: [{ key: 'income', answer: given }] },
      ],
    ] as const)('knows again what was said before: %s', async (_, now) => {
      const storage = new FakeStorage();
      const repository = await told(storage, now);
      await repository.save({ ...second, revision: 2, journey: { ...was } }, now);
      expect(stored(storage).told.income).toEqual({ event: 'given', value: given.value, on: '2026-10-05' });
    });

    it('leaves what another case said since', async () => {
      const storage = new FakeStorage();
      const now = { ...was, answers: { income: mistaken } };
      const repository = await told(storage, now);
      const other = { ...emptyJourney, answers: { income: { event: 'none', on: '2026-11-22', nth: 1 } } } as const;
      await repository.save({ ...first, journey: other }, emptyJourney);
      await repository.save({ ...second, revision: 2, journey: { ...was } }, now);
      expect(stored(storage).told.income).toEqual({ event: 'none', on: '2026-11-22' });
    });

    it('is what another case said before it and after what stands again', async () => {
      const storage = new FakeStorage();
      const now = { ...was, answers: { income: mistaken } };
      const other = { ...emptyJourney, answers: { income: { event: 'none', on: '2026-10-20', nth: 1 } } } as const;
      await createCaseRepository(storage).save({ ...first, journey: other }, emptyJourney);
      const repository = await told(storage, now);
      expect(stored(storage).told.income.on).toBe(mistaken.on);
      await repository.save({ ...second, revision: 2, journey: { ...was } }, now);
      expect(stored(storage).told.income).toEqual({ event: 'none', on: '2026-10-20' });
    });

    it('leaves what a case only set aside, as another round was opened', async () => {
      const storage = new FakeStorage();
      const later = { ...mistaken, nth: 9 };
      const now = { ...was, answers: { income: given, 'income@2': later } };
      const repository = await told(storage, now);
      await repository.save({ ...second, revision: 2, journey: { ...was, setAside: { 'income@2': later } } }, now);
      expect(stored(storage).told.income.on).toBe('2026-11-22');
    });
  });

  it('outlives the case that told it', async () => {
    const storage = new FakeStorage();
    const repository = createCaseRepository(storage);
    await repository.save(first, emptyJourney);
    storage.removeItem(`${own}case:first1`);
    expect((await repository.household(second)).told.debts).toBeDefined();
  });

  it('is written again only where something was said of it', async () => {
    const storage = new FakeStorage();
    const repository = createCaseRepository(storage);
    await repository.save(first, emptyJourney);
    await repository.save({ ...first, revision: 1, drafts: { terms: { fields: { monthly: '3' } } } }, first.journey);
    expect(stored(storage).revision).toBe(1);
  });

  it('catches up when a case of an earlier release is opened', async () => {
    const storage = new FakeStorage();
    await createCaseRepository(storage).save(first);
    expect(stored(storage)).toBeNull();
    await createCaseRepository(storage).household(first);
    expect(Object.keys(stored(storage).told)).toContain('debts');
  });

  it('is not told anew by a page that still shows a case which was removed, whatever it hears first', async () => {
    const heard: unknown[] = [];
    const storage = new (class extends FakeStorage {
      override removeItem(key: string): void {
        super.removeItem(key);
        // What the other page does as soon as it hears of a removal.
        if (this.kept.size > 0) heard.push(readHousehold(storage, first).told);
      }
    })();
    const repository = createCaseRepository(storage);
    await repository.save(first, emptyJourney);
    await repository.load();
    heard.length = 0;
    await repository.removeAll();
    expect(heard.length).toBeGreaterThan(1);
    expect(storage.all()).toEqual({});
    // It still shows what the person said there.
    expect((await repository.household(first)).told.debts).toBeDefined();
    expect(storage.all()).toEqual({});
  });

  it('goes when everything is removed', async () => {
    const storage = new FakeStorage();
    const repository = createCaseRepository(storage);
    await repository.save(first, emptyJourney);
    await repository.removeAll();
    expect(storage.all()).toEqual({});
  });
});

describe('a stored household', () => {
  it('of a newer release is neither read nor written over', async () => {
    const text = JSON.stringify({ id: 'person1', format: 2, revision: 9, told: {} });
    const storage = new FakeStorage({ [`${own}household:person1`]: text });
    await createCaseRepository(storage).save(first, emptyJourney);
    expect(storage.getItem(`${own}household:person1`)).toBe(text);
  });

  it('that can only be read in part is kept whole beside', () => {
    const text = JSON.stringify({
      id: 'person1',
      format: 1,
      revision: 9,
      told: { debts: 'gone', income: { event: 'none', on: '2026-11-22' } },
    });
    const storage = new FakeStorage({ [`${own}household:person1`]: text });
    expect(readHousehold(storage, second).told).toEqual({ income: { event: 'none', on: '2026-11-22' } });
    expect(storage.getItem(`${own}kept:household:person1`)).toBe(text);
  });

  it('of any shape is read without throwing, and gives nothing a screen could not have given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ id: 'person1', format: 1, revision: 1, told: value })),
        ),
        (text) => {
          const storage = new FakeStorage({ [`${own}household:person1`]: text });
          const { id, told } = readHousehold(storage, second);
          expect(id).toBe('person1');
          for (const said of Object.values(told)) expect(said).toHaveProperty('on');
        },
      ),
    );
  });
});
