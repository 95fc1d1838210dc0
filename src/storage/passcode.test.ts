import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fromBase64url } from '#cipher/base64url.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { makesKeysQuickly } from '../../tests/support/quick-passcodes.ts';
import { anyRecord } from '../../tests/support/records.ts';
import { createCaseRepository } from './case-repository.ts';
import {
  currentKey,
  keyOfCase,
  lockCopyKey,
  lockKey,
  openKey,
  preferencesKey,
  sealedPrefix,
  triesKey,
} from './keys.ts';
import { type Lock, readLock } from './lock.ts';
import { passcodeOf, removePasscode, setPasscode, unlock } from './passcode.ts';
import type { Vault } from './vault.ts';

const passcode = '我家的猫叫小橘子';
const other = '另一只猫叫大灰灰';
let clock = 0;
/** By a slow device: the fewest rounds. */
const now = () => {
  clock += 10_000;
  return clock;
};
const setting = { passcode, delay: 5, now } as const;

makesKeysQuickly();

const contents = {
  [currentKey]: 'one123',
  [keyOfCase('one123')]: JSON.stringify({ id: 'one123', told: '欠花呗一万二' }),
  'youshangliang:household:h1': '{"told":"每月能还 450 元"}',
  'youshangliang:person:one123': '{"name":"王小明"}',
  'youshangliang:kept:one123': `half a character \ud83d, ${'long '.repeat(2000)}`,
};

/** Breaks down for good after so many writes and removals, as a tab that is closed in the middle. */
class Killed extends FakeStorage {
  left = Number.POSITIVE_INFINITY;
  private act(): void {
    if (this.left <= 0) throw new DOMException('gone', 'InvalidStateError');
    this.left -= 1;
  }
  override setItem(key: string, value: string): void {
    this.act();
    super.setItem(key, value);
  }
  override removeItem(key: string): void {
    this.act();
    super.removeItem(key);
  }
}

async function open(storage: Storage, code = passcode): Promise<Vault | null> {
  return unlock(storage, readLock(storage) as Lock, code);
}
const textsOf = (storage: Storage | undefined) =>
  Object.fromEntries(
    Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '').map((key) => [
      key,
      storage?.getItem(key),
    ]),
  );
async function locked(from: Readonly<Record<string, string>> = contents) {
  const storage = new Killed(from);
  expect(await setPasscode(storage, storage, setting)).toBe('saved');
  return storage;
}

const isOwn = (key: string): boolean =>
  [lockKey, lockCopyKey, openKey, triesKey, 'youshangliang:room'].includes(key) || key.startsWith(sealedPrefix);

describe('a passcode', () => {
  it('leaves nothing readable, not even what there is', async () => {
    const storage = await locked();
    const all = storage.all();
    expect(Object.keys(all).filter((key) => !isOwn(key))).toEqual([]);
    const sealed = Object.entries(all).filter(([key]) => key.startsWith(sealedPrefix));
    expect(sealed).toHaveLength(Object.keys(contents).length);
    const bytes = sealed
      .map(([key, text]) => `${key} ${new TextDecoder().decode(fromBase64url(text) ?? undefined)}`)
      .join();
    // Long enough that no random bytes spell one of them.
    for (const told of ['one123', 'household', 'person', '欠花呗', '王小明', 'long long'])
      expect(`${bytes}${JSON.stringify(all[lockKey])}`).not.toContain(told);
  });

  it('gives everything back as it was, to itself alone', async () => {
    const storage = await locked({ ...contents, 'elsewhere:key': 'not ours' });
    expect(await open(storage, other)).toBeNull();
    const vault = await open(storage);
    expect(textsOf(vault?.storage)).toEqual(contents);
    expect(storage.getItem('elsewhere:key')).toBe('not ours');
  });

  it('is taken away with everything as it was', async () => {
    const storage = await locked();
    const vault = (await open(storage)) as Vault;
    expect(await removePasscode(storage, vault)).toBe('saved');
    expect(storage.all()).toEqual(contents);
  });

  it('is replaced by another one, and the first opens nothing any more', async () => {
    const storage = await locked();
    const vault = (await open(storage)) as Vault;
    expect(await setPasscode(storage, vault.storage, { ...setting, passcode: other })).toBe('saved');
    expect(await open(storage)).toBeNull();
    expect(textsOf((await open(storage, other))?.storage)).toEqual(contents);
    expect(Object.keys(storage.all()).filter((key) => key.startsWith(sealedPrefix))).toHaveLength(5);
  });

  it('that was replaced while it was typed opens nothing, and costs nothing', async () => {
    const storage = await locked();
    const before = readLock(storage) as Lock;
    const vault = (await open(storage)) as Vault;
    expect(await setPasscode(storage, vault.storage, { ...setting, passcode: other })).toBe('saved');
    expect(await unlock(storage, before, passcode)).toBeNull();
    expect(textsOf((await open(storage, other))?.storage)).toEqual(contents);
  });

  it('that is replaced while another page opens what it sealed costs nothing, whenever that is', async () => {
    for (let at = 1; at <= 9; at += 1) {
      const base = await locked();
      const storage = new (class extends Killed {
        writes = 0;
        opened: Promise<Vault | null> | null = null;
        override setItem(key: string, value: string): void {
          super.setItem(key, value);
          this.writes += 1;
          if (this.writes === at && this.opened === null) this.opened = unlock(this, readLock(base) as Lock, passcode);
        }
      })(base.all());
      const vault = (await open(storage)) as Vault;
      await setPasscode(storage, vault.storage, { ...setting, passcode: other });
      await storage.opened;
      const found = (await open(storage)) ?? (await open(storage, other));
      expect(textsOf(found?.storage)).toEqual(contents);
    }
  });

  it('is read from its copy where the lock is damaged, and never guessed where both are', async () => {
    const storage = await locked();
    storage.setItem(lockKey, '{"format":1');
    expect(textsOf((await open(storage))?.storage)).toEqual(contents);
    storage.setItem(lockCopyKey, 'null');
    expect(readLock(storage)).toBe('damaged');
    storage.setItem(lockKey, '{"format":2}');
    expect(readLock(storage)).toBe('newer');
  });

  it('takes in what was still written as plain text', async () => {
    const storage = await locked();
    storage.setItem(keyOfCase('one123'), 'newer');
    const vault = await open(storage);
    expect(vault?.storage.getItem(keyOfCase('one123'))).toBe('newer');
    vault?.storage.setItem(currentKey, 'two');
    await vault?.settled();
    expect(Object.keys(storage.all()).filter((key) => !isOwn(key))).toEqual([]);
    expect((await open(storage))?.storage.getItem(keyOfCase('one123'))).toBe('newer');
  });

  it('seals what was still plain by itself, and keeps it where it cannot be sealed and the passcode is taken away', async () => {
    const storage = await locked();
    storage.setItem(keyOfCase('one123'), 'newer');
    await (await open(storage))?.settled();
    expect(Object.keys(storage.all()).filter((key) => !isOwn(key))).toEqual([]);

    storage.setItem(keyOfCase('two'), 'never sealed');
    storage.left = 0;
    const vault = (await open(storage).catch(() => null)) ?? null;
    storage.left = Number.POSITIVE_INFINITY;
    const again = vault ?? ((await open(storage)) as Vault);
    storage.left = 0;
    expect(await removePasscode(storage, again)).toBe('blocked');
    storage.left = Number.POSITIVE_INFINITY;
    expect((await open(storage))?.storage.getItem(keyOfCase('two'))).toBe('never sealed');
  });

  it('goes on storing after something was only removed', async () => {
    const storage = await locked();
    const vault = (await open(storage)) as Vault;
    vault.storage.removeItem('youshangliang:household:h1');
    await vault.settled();
    vault.storage.setItem(currentKey, 'two');
    // Looked at from outside: where nothing is stored any more, `settled` would never come back.
    const sealed = Object.keys(storage.all()).filter((key) => key.startsWith(sealedPrefix)).length;
    await vi.waitFor(async () => expect((await open(storage))?.storage.getItem(currentKey)).toBe('two'), {
      timeout: 5000,
    });
    expect([sealed, (await open(storage))?.storage.length]).toEqual([4, 4]);
    await vault.settled();
  });

  it('removes nothing before what was changed earlier is stored', async () => {
    const [into, from] = [keyOfCase('one123'), 'youshangliang:household:h1'];
    for (let left = 0; left < 8; left += 1) {
      const storage = await locked();
      const vault = (await open(storage)) as Vault;
      storage.left = 2 + left;
      try {
        vault.storage.setItem(into, 'both');
        vault.storage.removeItem(from);
        await vault.settled();
      } catch {
        // The tab is closed here.
      }
      storage.left = Number.POSITIVE_INFINITY;
      const found = (await open(storage))?.storage;
      if (found?.getItem(from) === null) expect(found.getItem(into)).toBe('both');
    }
  });

  it('leaves what is preferred as it is: it holds before the passcode is typed, and goes with everything else', async () => {
    const preferred = { [preferencesKey]: '{"veiled":true}' };
    const storage = await locked({ ...contents, ...preferred });
    const vault = (await open(storage)) as Vault;
    expect([storage, vault.storage].map((each) => each.getItem(preferencesKey))).toEqual(
      Array(2).fill('{"veiled":true}'),
    );
    expect(textsOf(vault.storage)).toEqual(contents);
    vault.storage.setItem(preferencesKey, '{"veiled":false}');
    expect(storage.getItem(preferencesKey)).toBe('{"veiled":false}');
    expect(await removePasscode(storage, vault)).toBe('saved');
    expect(storage.all()).toEqual({ ...contents, [preferencesKey]: '{"veiled":false}' });

    const again = await locked({ ...contents, ...preferred });
    await createCaseRepository(again, await open(again)).removeAll();
    expect(again.all()).toEqual({});
  });

  it('opens the rest where a text is damaged, counts it and leaves it', async () => {
    const storage = await locked();
    const [at = ''] = Object.keys(storage.all()).filter((key) => key.startsWith(sealedPrefix));
    storage.setItem(at, `${storage.getItem(at)?.slice(0, -4)}AAAA`);
    const vault = await open(storage);
    expect(vault?.damaged).toBe(1);
    expect(vault?.storage.length).toBe(4);
    expect(storage.getItem(at)).not.toBeNull();
  });
});

describe('a tab that is closed in the middle', () => {
  /** Runs something again and again, each time with one more write before the storage breaks down. */
  async function killedEverywhere(
    begin: () => Promise<Killed>,
    act: (storage: Killed) => Promise<string>,
    look: (storage: Killed) => Promise<void>,
  ): Promise<number> {
    for (let left = 0; ; left += 1) {
      const storage = await begin();
      const broken = new Killed(storage.all());
      broken.left = left;
      const outcome = await act(broken).catch(() => 'blocked');
      broken.left = Number.POSITIVE_INFINITY;
      await look(broken);
      if (outcome === 'saved') return left;
    }
  }
  const plain = async () => new Killed(contents);
  /** What can be read, by whichever passcode counts. */
  async function readable(storage: Killed): Promise<unknown> {
    const lock = readLock(storage);
    if (lock === null) return Object.fromEntries(Object.entries(storage.all()).filter(([key]) => !isOwn(key)));
    return textsOf(((await open(storage)) ?? (await open(storage, other)))?.storage);
  }

  it('has lost nothing while a passcode was set', async () => {
    const writes = await killedEverywhere(
      plain,
      (storage) => setPasscode(storage, storage, setting),
      async (storage) => expect(await readable(storage)).toEqual(contents),
    );
    expect(writes).toBeGreaterThan(10);
  });

  it('has lost nothing while it was replaced', async () => {
    const first = await locked();
    await killedEverywhere(
      async () => new Killed(first.all()),
      async (storage) => {
        const vault = (await open(storage)) as Vault;
        return setPasscode(storage, vault.storage, { ...setting, passcode: other });
      },
      async (storage) => expect(await readable(storage)).toEqual(contents),
    );
  });

  it('has lost nothing while it was taken away', async () => {
    const first = await locked();
    await killedEverywhere(
      async () => new Killed(first.all()),
      async (storage) => removePasscode(storage, (await open(storage)) as Vault),
      async (storage) => expect(await readable(storage)).toEqual(contents),
    );
  });
});

describe('a full storage', () => {
  const size = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).reduce((sum, [key, text]) => sum + key.length + text.length, 0);

  it('sets no passcode, says so and keeps everything', async () => {
    const storage = new FakeStorage(contents, size(contents) + 2000);
    expect(await setPasscode(storage, storage, setting)).toBe('full');
    expect(storage.all()).toEqual(contents);
  });

  it('keeps the passcode where there is no room without it', async () => {
    const storage = await locked();
    storage.room = size(storage.all()) + 100;
    const vault = (await open(storage)) as Vault;
    expect(await removePasscode(storage, vault)).toBe('full');
    expect(textsOf((await open(storage))?.storage)).toEqual(contents);
    expect(Object.keys(storage.all()).filter((key) => !isOwn(key))).toEqual([]);
  });
});

describe('a case behind a passcode', () => {
  it('is never stored readable, whatever is done, and is there after the next unlocking', async () => {
    const base = await locked({});
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 4 }), async (all) => {
        const written: (readonly [string, string])[] = [];
        const storage = new (class extends FakeStorage {
          override setItem(key: string, value: string): void {
            written.push([key, value]);
            super.setItem(key, value);
          }
        })(base.all());
        const vault = (await open(storage)) as Vault;
        const repository = createCaseRepository(storage, vault);
        const last = new Map<string, number>();
        for (const record of all) {
          const saved = await repository.save(record, record.journey);
          if (saved.outcome === 'saved') last.set(record.id, saved.revision);
          await repository.keepPerson(record.id, { name: '王小明' });
          await repository.household(record);
        }
        await vault.settled();
        for (const [key, text] of written) expect([key, isOwn(key), /^[\w-]+$/.test(text)]).toEqual([key, true, true]);
        const again = createCaseRepository(storage, (await open(storage)) as Vault);
        for (const [id, revision] of last) expect((await again.open(id)).record?.revision).toBe(revision);
      }),
      { numRuns: 8 },
    );
  });

  it('is saved only once it is sealed, and stays as it was where there is no room', async () => {
    const storage = await locked({});
    const vault = (await open(storage)) as Vault;
    const repository = createCaseRepository(storage, vault);
    const [record] = fc.sample(anyRecord, { numRuns: 1, seed: 1 });
    if (record === undefined) throw new Error('There is no record');
    const first = await repository.save({ ...record, revision: 0 });
    expect(first).toEqual({ outcome: 'saved', revision: 1 });
    storage.room = 0;
    expect(await repository.save({ ...record, revision: 1, drafts: {} })).toEqual({ outcome: 'full' });
    storage.room = Number.POSITIVE_INFINITY;
    expect(await repository.save({ ...record, revision: 1 })).toEqual({ outcome: 'saved', revision: 2 });
  });

  it('says at once that there is no room, whatever is stored, and goes on where it was', async () => {
    const storage = await locked({});
    const vault = (await open(storage)) as Vault;
    const repository = createCaseRepository(storage, vault);
    const [record] = fc.sample(anyRecord, { numRuns: 1, seed: 1 });
    if (record === undefined) throw new Error('There is no record');
    storage.room = 0;
    expect(await repository.keepPerson('one123', { name: '王小明' })).toBe('full');
    expect(await repository.save({ ...record, revision: 0 })).toEqual({ outcome: 'full' });
    // Nobody else has written: it is no newer record of another tab.
    expect(await repository.save({ ...record, revision: 0 })).toEqual({ outcome: 'full' });
    storage.room = Number.POSITIVE_INFINITY;
    expect(await repository.save({ ...record, revision: 0 })).toEqual({ outcome: 'saved', revision: 1 });
  });

  it('goes with everything else, and what follows needs no passcode', async () => {
    const storage = await locked();
    const repository = createCaseRepository(storage, (await open(storage)) as Vault);
    await repository.removeAll();
    expect(storage.all()).toEqual({});
    const [record] = fc.sample(anyRecord, { numRuns: 1, seed: 1 });
    if (record === undefined) throw new Error('There is no record');
    await repository.save({ ...record, revision: 0 });
    expect(Object.keys(storage.all())).toContain(keyOfCase(record.id));
  });

  it('keeps the passcode when only the delay changes', async () => {
    const storage = await locked();
    const vault = await open(storage);
    expect(passcodeOf(storage, vault).changeDelay(0)).toBe('saved');
    expect(passcodeOf(storage, vault).delay).toBe(0);
    expect(textsOf((await open(storage))?.storage)).toEqual(contents);
  });
});
