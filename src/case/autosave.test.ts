import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Journey } from '#model/answers.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { walkStory } from '../../tests/support/story.ts';
import { createAutosave } from './autosave.ts';
import { createCaseStore } from './case-store.ts';
import { evidenceSorted } from './file-changes.ts';
import type { CaseRepository, Saved } from './ports.ts';
import { type CaseRecord, newRecord } from './record.ts';

const record: CaseRecord = { ...newRecord(), id: 'one123', revision: 4 };
const { journey: walked } = walkStory(lateTwelveDaysJobLoss);

/** A repository whose saves end when the test says so. */
class FakeRepository implements Pick<CaseRepository, 'save'> {
  readonly saved: CaseRecord[] = [];
  private readonly waiting: ((saved: Saved) => void)[] = [];

  readonly save = (saving: CaseRecord): Promise<Saved> => {
    this.saved.push(saving);
    return new Promise((resolve) => this.waiting.push(resolve));
  };

  /** Ends the save that has waited longest; by itself it succeeds. */
  async end(saved?: Saved): Promise<void> {
    const { revision = 0 } = this.saved[this.saved.length - this.waiting.length] ?? {};
    this.waiting.shift()?.(saved ?? { outcome: 'saved', revision: revision + 1 });
    await settle();
  }
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function setUp() {
  const repository = new FakeRepository();
  const store = createCaseStore(record);
  const onReplaced = vi.fn();
  let journey: Journey = record.journey;
  const autosave = createAutosave({
    record,
    repository: repository as unknown as CaseRepository,
    store,
    journey: () => journey,
    onReplaced,
  });
  const answer = (next: Journey) => {
    journey = next;
    autosave.markDirty();
  };
  return { repository, store, onReplaced, autosave, answer };
}

let given: ReturnType<typeof setUp>;
beforeEach(() => {
  given = setUp();
});

describe('saving', () => {
  it('does nothing until something changes', async () => {
    await settle();
    expect(given.repository.saved).toEqual([]);
  });

  it('writes once for many changes, with the newest state', async () => {
    const { repository, store, answer, autosave } = given;
    store.getState().change(evidenceSorted('bills', 'have'));
    autosave.markDirty();
    store.getState().draft('debts', { fields: { total: '8' } });
    autosave.markDirty();
    answer(walked);
    store.getState().draft('debts', { fields: { total: '8000' } });
    autosave.markDirty();
    await settle();
    await repository.end();
    expect(repository.saved).toEqual([
      {
        ...record,
        journey: walked,
        file: { ...record.file, gathered: ['bills'] },
        drafts: { debts: { fields: { total: '8000' } } },
      },
    ]);
  });

  it('writes one at a time, and what changed meanwhile in the next turn', async () => {
    const { repository, store, autosave } = given;
    autosave.markDirty();
    await settle();
    for (const item of ['bills', 'identity']) {
      store.getState().change(evidenceSorted(item, 'have'));
      autosave.markDirty();
      await settle();
    }
    expect(repository.saved).toHaveLength(1);
    await repository.end();
    expect(repository.saved.map(({ revision, file }) => ({ revision, gathered: file.gathered }))).toEqual([
      { revision: 4, gathered: [] },
      { revision: 5, gathered: ['bills', 'identity'] },
    ]);
    await repository.end();
    expect(repository.saved).toHaveLength(2);
    autosave.markDirty();
    await settle();
    expect(repository.saved[2]?.revision).toBe(6);
  });
});

describe('a record another tab saved', () => {
  const newer: CaseRecord = { ...record, revision: 9, journey: walked };

  it('takes the place of what is on screen where saving finds it, and is told', async () => {
    const { repository, store, onReplaced, autosave } = given;
    autosave.markDirty();
    await settle();
    await repository.end({ outcome: 'newer', record: newer });
    expect(onReplaced.mock.calls).toEqual([[newer]]);
    expect(store.getState().notice).toBe('replaced');
    autosave.markDirty();
    await settle();
    expect(repository.saved.map(({ revision }) => revision)).toEqual([4, 9]);
  });

  it('is taken up where it is newer', () => {
    const { store, onReplaced, autosave } = given;
    autosave.adopt(newer);
    expect(onReplaced.mock.calls).toEqual([[newer]]);
    expect(store.getState().notice).toBe('replaced');
    autosave.adopt(newer);
    expect(onReplaced).toHaveBeenCalledTimes(1);
  });

  it('is not taken up where it is older, as old, or of another case', () => {
    const { store, onReplaced, autosave } = given;
    autosave.adopt({ ...newer, revision: 3 });
    autosave.adopt({ ...newer, revision: 4 });
    autosave.adopt({ ...newer, id: 'other1' });
    expect(onReplaced).not.toHaveBeenCalled();
    expect(store.getState().notice).toBeNull();
  });

  it('is not one this tab saved itself', async () => {
    const { repository, onReplaced, autosave } = given;
    autosave.markDirty();
    await settle();
    await repository.end();
    autosave.adopt({ ...record, revision: 5 });
    expect(onReplaced).not.toHaveBeenCalled();
  });
});

describe('a storage in trouble', () => {
  it.each(['full', 'blocked'] as const)('is told, and no more once saving works again: %s', async (outcome) => {
    const { repository, store, autosave } = given;
    autosave.markDirty();
    await settle();
    await repository.end({ outcome });
    expect(store.getState().notice).toBe(outcome);
    autosave.markDirty();
    await settle();
    expect(repository.saved.map(({ revision }) => revision)).toEqual([4, 4]);
    await repository.end();
    expect(store.getState().notice).toBeNull();
  });

  it('is all that a good save clears: what another tab did stays told', async () => {
    const { repository, store, autosave } = given;
    store.getState().notify('replaced');
    autosave.markDirty();
    await settle();
    await repository.end();
    expect(store.getState().notice).toBe('replaced');
  });

  it('does not stop saving for good when a save breaks', async () => {
    const { store } = given;
    const journey = () => walked;
    let isBroken = true;
    const save = (): Promise<Saved> =>
      isBroken ? Promise.reject(new Error('gone')) : Promise.resolve({ outcome: 'saved', revision: 9 });
    const repository = { ...given.repository, save } as unknown as CaseRepository;
    const autosave = createAutosave({ record, repository, store, journey, onReplaced: vi.fn() });
    autosave.markDirty();
    await settle();
    expect(store.getState().notice).toBe('blocked');
    isBroken = false;
    autosave.markDirty();
    await settle();
    expect(store.getState().notice).toBeNull();
  });
});
