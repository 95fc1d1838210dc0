import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CaseRecord, newRecord } from '#case/record.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { createCaseRepository } from './case-repository.ts';

const record: CaseRecord = { ...newRecord(), id: 'one123' };

class Blocked extends FakeStorage {
  override getItem(): string | null {
    throw new DOMException('no', 'SecurityError');
  }
  override setItem(): void {
    throw new DOMException('no', 'SecurityError');
  }
}

/** Takes everything and keeps nothing, as some private windows do. */
class Forgetful extends FakeStorage {
  override setItem(): void {}
}

afterEach(() => vi.unstubAllGlobals());

describe('a storage that may not be used', () => {
  it.each([
    ['refuses', () => vi.stubGlobal('localStorage', new Blocked())],
    ['forgets', () => vi.stubGlobal('localStorage', new Forgetful())],
    ['is not there', () => vi.stubGlobal('localStorage', undefined)],
  ])('is told, and nothing breaks: it %s', async (_how, stub) => {
    stub();
    const repository = createCaseRepository();
    expect(await repository.load()).toEqual({ record: null, trouble: 'blocked' });
    expect(await repository.save(record)).toEqual({ outcome: 'blocked' });
    expect(await repository.otherCases('')).toEqual([]);
    expect((await repository.open('one123')).record).toBeNull();
    expect(await repository.quarantined()).toEqual([]);
    expect(await repository.removeAll()).toBeUndefined();
  });

  it('is told when it refuses only to write', async () => {
    const storage = new FakeStorage();
    storage.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(await createCaseRepository(storage).save(record)).toEqual({ outcome: 'blocked' });
  });
});

describe('a storage that works', () => {
  it('is found by itself and left as clean as it was', async () => {
    const storage = new FakeStorage({ other: 'theirs' });
    vi.stubGlobal('localStorage', storage);
    const repository = createCaseRepository();
    expect(storage.all()).toEqual({ other: 'theirs' });
    expect(await repository.save(record)).toEqual({ outcome: 'saved', revision: 1 });
    expect(storage.getItem('youshangliang:current')).toBe('one123');
  });

  it('is not written to again where nothing but the case changes', async () => {
    const storage = new FakeStorage();
    const repository = createCaseRepository(storage);
    await repository.save(record);
    expect(storage.writes).toBe(2);
    await repository.save({ ...record, revision: 1 });
    expect(storage.writes).toBe(3);
  });
});

describe('a storage that is full', () => {
  it('is told, and what was saved before is still there', async () => {
    const storage = new FakeStorage();
    const repository = createCaseRepository(storage);
    await repository.save(record);
    const before = storage.all();
    storage.room = 0;
    const longer = { ...record, revision: 1, file: { ...record.file, edits: { letter: { text: 'x'.repeat(500) } } } };
    expect(await repository.save(longer)).toEqual({ outcome: 'full' });
    expect(storage.all()).toEqual(before);
    storage.room = 10_000;
    expect(await repository.save(longer)).toEqual({ outcome: 'saved', revision: 2 });
  });

  it('is still read from when it is full from the start', async () => {
    const storage = new FakeStorage();
    await createCaseRepository(storage).save(record);
    storage.room = 0;
    vi.stubGlobal('localStorage', storage);
    const repository = createCaseRepository();
    expect(await repository.load()).toEqual({ record: { ...record, revision: 1 }, trouble: null });
    expect(await repository.save({ ...record, revision: 1 })).toEqual({ outcome: 'full' });
  });

  it('is full in the words of Firefox too', async () => {
    const storage = new FakeStorage();
    storage.setItem = () => {
      throw new DOMException('full', 'NS_ERROR_DOM_QUOTA_REACHED');
    };
    expect(await createCaseRepository(storage).save(record)).toEqual({ outcome: 'full' });
  });

  it('does not stop a case from being read where its text cannot be kept', async () => {
    const text = JSON.stringify({ ...record, drafts: { moonPhase: {} } });
    const storage = new FakeStorage({ 'youshangliang:current': 'one123', 'youshangliang:case:one123': text });
    storage.room = 0;
    const repository = createCaseRepository(storage);
    expect(await repository.load()).toEqual({ record, trouble: 'notKept' });
    expect(storage.getItem('youshangliang:case:one123')).toBe(text);
    expect(await repository.quarantined()).toEqual([{ name: 'case:one123', text, isInUse: true }]);
  });
});

describe('a storage without room left', () => {
  it('still shows an earlier case that is brought back', async () => {
    const storage = new FakeStorage({ 'youshangliang:case:one123': JSON.stringify(record) });
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect((await createCaseRepository(storage).open('one123')).record).toEqual(record);
  });
});
