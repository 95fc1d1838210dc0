import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecord } from '#case/record.ts';
import { backupOf, backupsOf, own, storageWith } from '../../tests/support/backups.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { createCaseRepository } from './case-repository.ts';
import { goodPersonPrefix, personPrefix } from './keys.ts';

const person = { name: '陈建国', phone: '13800000312', idNumber: '11010119900101001X', address: '某市某区' };

describe('who signs the documents', () => {
  it('is kept apart from the case, one for each', async () => {
    const storage = new FakeStorage();
    const repository = createCaseRepository(storage);
    expect(await repository.person('mycase')).toBeNull();
    expect(await repository.keepPerson('mycase', person)).toBe('saved');
    expect(await repository.person('mycase')).toEqual(person);
    expect(await repository.person('other1')).toBeNull();
    expect(await repository.otherCases('other1')).toEqual([]);
  });

  it('is removed with everything else', async () => {
    const storage = new FakeStorage();
    const repository = createCaseRepository(storage);
    await repository.keepPerson('mycase', person);
    await repository.removeAll();
    expect(storage.length).toBe(0);
  });

  it('is not stored again by a tab that still shows the case after another one has removed it', async () => {
    const storage = new FakeStorage();
    const record = { ...newRecord(), id: 'mycase', household: 'mycase' };
    const here = createCaseRepository(storage);
    await here.save(record, record.journey);
    expect(await here.keepPerson('mycase', person)).toBe('saved');
    await createCaseRepository(storage).removeAll();
    expect(await here.keepPerson('mycase', { ...person, name: '陈建' })).toBe('removed');
    expect(storage.length).toBe(0);
  });

  it('is read as far as it can be, whatever is stored', async () => {
    const storage = new FakeStorage();
    const repository = createCaseRepository(storage);
    const read = async (text: string) => {
      storage.setItem(`${personPrefix}mycase`, text);
      return repository.person('mycase');
    };
    expect(await read(JSON.stringify({ ...person, phone: 7, address: 'x'.repeat(101), more: 1 }))).toEqual({
      name: person.name,
      idNumber: person.idNumber,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        const found = Object.entries((await read(text)) ?? {});
        expect(found.every(([part, value]) => part in person && typeof value === 'string')).toBe(true);
      }),
    );
  });

  it('cannot be kept where storage is full or may not be used', async () => {
    expect(await createCaseRepository(null).keepPerson('mycase', person)).toBe('blocked');
    const full = new FakeStorage();
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(await createCaseRepository(full).keepPerson('mycase', person)).toBe('full');
    full.setItem = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    expect(await createCaseRepository(full).keepPerson('mycase', person)).toBe('blocked');
  });

  it.each([
    ['damaged', '{"name": "陈', person],
    ['gone', null, person],
    ['another text', '7', person],
  ])('is read from the last good copy where it is %s', async (_how, text, found) => {
    const storage = new FakeStorage();
    await createCaseRepository(storage).keepPerson('mycase', person);
    if (text === null) storage.removeItem(`${personPrefix}mycase`);
    else storage.setItem(`${personPrefix}mycase`, text);
    const repository = createCaseRepository(storage);
    expect(await repository.person('mycase')).toEqual(found);
    const backup = backupOf(storage);
    expect(await repository.keepPerson('mycase', { name: '陈建华' })).toBe('saved');
    expect(await createCaseRepository(storage).person('mycase')).toEqual({ name: '陈建华' });
    // What could not be read is there to be copied, here and where the backup is restored.
    const kept = { name: 'kept:person:mycase', text };
    expect(await repository.quarantined()).toEqual(text === null ? [] : [kept]);
    const elsewhere = new FakeStorage();
    backupsOf(elsewhere).restore(backup);
    const there = createCaseRepository(elsewhere);
    expect([await there.person('mycase'), await there.quarantined()]).toEqual([person, text === null ? [] : [kept]]);
  });

  it('gets a copy where an earlier release stored it without one', async () => {
    const text = JSON.stringify(person);
    const storage = new FakeStorage({ [`${personPrefix}mycase`]: text });
    await createCaseRepository(storage).person('mycase');
    expect(storage.getItem(`${goodPersonPrefix}mycase`)).toBe(text);
  });

  it('is never written over where it cannot be read whole and its text finds no room', async () => {
    const later = JSON.stringify({ ...person, of: 'a later release' });
    for (const text of ['{"name": "陈', later]) {
      const storage = new FakeStorage({ [`${personPrefix}mycase`]: text });
      storage.room = 0;
      expect(await createCaseRepository(storage).keepPerson('mycase', {})).toBe('full');
      expect(storage.all()).toEqual({ [`${personPrefix}mycase`]: text });
      storage.room = Number.POSITIVE_INFINITY;
      expect(await createCaseRepository(storage).keepPerson('mycase', {})).toBe('saved');
      expect(storage.getItem(`${own}kept:person:mycase`)).toBe(text);
    }
  });

  it('leaves no copy behind that would bring it back', async () => {
    const storage = await storageWith([{ record: { ...newRecord(), id: 'mycase' }, person }]);
    const text = backupOf(storage);
    const stored = storage.all();
    const repository = createCaseRepository(storage);
    const manager = await repository.manager();
    manager?.remove('mycase', true);
    expect(Object.keys(storage.all()).filter((key) => key.includes('person'))).toEqual([]);
    manager?.takeBack();
    expect(storage.all()).toEqual(stored);

    const elsewhere = new FakeStorage();
    const backups = backupsOf(elsewhere);
    backups.restore(text);
    expect(await createCaseRepository(elsewhere).person('mycase')).toEqual(person);
    backups.undo();
    expect(elsewhere.all()).toEqual({});
  });
});
