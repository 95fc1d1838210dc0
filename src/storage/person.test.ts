import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { createCaseRepository } from './case-repository.ts';
import { personPrefix } from './keys.ts';

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
});
