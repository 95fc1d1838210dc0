import { describe, expect, it } from 'vitest';
import { named } from '#case/file-changes.ts';
import type { CaseManager, CaseRepository } from '#case/ports.ts';
import { type CaseRecord, newRecord } from '#case/record.ts';
import { journeyAfter } from '#machines/journey.ts';
import { roadOf } from '#machines/road-view.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { backupOf } from '../../tests/support/backups.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { type Held, heldIn } from '../../tests/support/held.ts';
import { storesBehindPasscodes } from '../../tests/support/quick-passcodes.ts';
import { roadTo } from '../../tests/support/road-to.ts';
import { createCaseRepository } from './case-repository.ts';
import { currentKey, householdPrefix, keyOfCase, personPrefix, quarantinePrefix } from './keys.ts';
import { type Lock, readLock } from './lock.ts';
import { passcodeOf, unlock } from './passcode.ts';
import type { Vault } from './vault.ts';

const on = '2026-11-29';
const passcode = '我家的猫叫小橘子';
const other = '另一只猫叫大灰灰';

storesBehindPasscodes();

const used = (storage: FakeStorage) => Object.entries(storage.all()).flat().join('').length;

/** Refuses one of its writes, has no more room from one on, or ends there as a tab that is closed. */
class Faulty extends FakeStorage {
  acts = 0;
  usedBefore = 0;
  fault: 'refused' | 'full' | 'closed' | null = null;
  at = 0;
  private act(isSet: boolean): void {
    this.acts += 1;
    if (this.fault === null || this.acts < this.at) return;
    if (this.fault === 'closed') throw new DOMException('gone', 'InvalidStateError');
    if (this.acts > this.at) return;
    // All that was there before has room.
    if (this.fault === 'full') this.room = Math.max(this.usedBefore, used(this));
    else if (isSet) throw new DOMException('full', 'QuotaExceededError');
  }
  override setItem(key: string, value: string): void {
    this.act(true);
    super.setItem(key, value);
  }
  override removeItem(key: string): void {
    this.act(false);
    super.removeItem(key);
  }
  heal(): void {
    this.fault = null;
    this.room = Number.POSITIVE_INFINITY;
  }
}

const { journey } = roadTo('soFar', lateTwelveDaysJobLoss);
const caseOf = (id: string, household: string): CaseRecord => ({
  ...newRecord(),
  id,
  household,
  revision: 3,
  journey: { ...journey, answers: { ...journey.answers, income: { event: 'none', on, nth: 9 } } },
});
const [mother1, mother2, cousin1] = [
  caseOf('mother1', 'mother0'),
  caseOf('mother2', 'mother0'),
  caseOf('cousin1', 'cousin0'),
];
const told = (id: string) => JSON.stringify({ id, format: 1, revision: 1, told: { funds: { event: 'none', on } } });
const sound = {
  [currentKey]: 'mother1',
  ...Object.fromEntries(
    [mother1, mother2, cousin1].flatMap((record) => [
      [keyOfCase(record.id), JSON.stringify(record)],
      [`${personPrefix}${record.id}`, JSON.stringify({ name: record.id })],
      [`youshangliang:good:${record.id}`, JSON.stringify(record)],
      [`youshangliang:good-person:${record.id}`, JSON.stringify({ name: record.id })],
    ]),
  ),
  [`${householdPrefix}mother0`]: told('mother0'),
  [`${householdPrefix}cousin0`]: told('cousin0'),
  [`${quarantinePrefix}other1`]: '{"cut": "of',
};
/** The same with something wrong in every kind of text. */
const damaged = {
  ...sound,
  [keyOfCase('mother1')]: JSON.stringify({ ...mother1, drafts: { moonPhase: {} } }),
  [keyOfCase('mother2')]: '{"cut": "off',
  [`${personPrefix}mother1`]: '{"cut": "of a name',
  [`${householdPrefix}mother0`]: told('mother0').replace('"told":{', '"told":{"moon":{},'),
};

interface Page {
  readonly under: Faulty;
  readonly repository: CaseRepository;
  readonly manager: CaseManager;
  readonly vault: Vault | null;
}
interface Operation {
  readonly prepare?: (page: Page) => unknown;
  readonly run: (page: Page) => unknown;
}

const backup = (() => {
  const there = new FakeStorage(sound);
  const changed = (record: CaseRecord) => JSON.stringify({ ...record, file: named('早先')(record.file), revision: 2 });
  for (const record of [mother1, mother2]) there.setItem(keyOfCase(record.id), changed(record));
  there.setItem(keyOfCase('sister1'), JSON.stringify(caseOf('sister1', 'sister0')));
  return backupOf(there);
})();
const merger = { into: 'mother1', from: 'mother2', on } as const;

const answers = async ({ repository }: Page) => {
  const { record } = await repository.open('mother1');
  if (record === null) return 'none';
  const { key } = roadOf(record.journey);
  const next = journeyAfter(record.journey, {
    type: 'answered',
    key: key ?? 'soFar',
    option: 'notYet',
    on,
    intent: 'road',
  });
  const changed: CaseRecord = { ...record, journey: next, file: named('改过')(record.file) };
  return (await repository.save(changed, record.journey)).outcome;
};
const restores = async ({ repository }: Page) =>
  (await repository.backups()).restore(backup, ['mother1', 'mother2', 'cousin1']);

const operations: Readonly<Record<string, Operation>> = {
  answering: { run: answers },
  'opening another case': { run: async ({ repository }) => (await repository.open('mother2')) && 'saved' },
  'naming a signer': { run: ({ repository }) => repository.keepPerson('mother1', { name: '王小明', phone: '138' }) },
  'changing another case': { run: ({ manager }) => manager.change('mother2', named('另一家')) },
  'telling another case apart': {
    run: ({ manager }) => manager.tellApart('mother2', { kind: 'bank', name: '某某银行' }),
  },
  'merging two cases': { run: ({ manager }) => manager.merge(merger) },
  'parting them again': { prepare: ({ manager }) => manager.merge(merger), run: ({ manager }) => manager.takeBack() },
  'removing a case': { run: ({ manager }) => manager.remove('mother2', false) },
  'taking it back': {
    prepare: ({ manager }) => manager.remove('mother2', true),
    run: ({ manager }) => manager.takeBack(),
  },
  'removing a person': { run: ({ manager }) => manager.removePerson('mother0') },
  'taking that back': {
    prepare: ({ manager }) => manager.removePerson('mother0'),
    run: ({ manager }) => manager.takeBack(),
  },
  'restoring a backup': { run: restores },
  'undoing that': { prepare: restores, run: async ({ repository }) => (await repository.backups()).undo() },
  'removing everything': { run: ({ repository }) => repository.removeAll() },
  'setting a passcode, or another one': { run: ({ under, vault }) => passcodeOf(under, vault).set(other, 5) },
  'taking it away': {
    run: ({ under, vault }) => (vault === null ? 'saved' : passcodeOf(under, vault).remove()),
  },
};

async function opened(texts: Readonly<Record<string, string>>, isLocked: boolean): Promise<Page> {
  const under = new Faulty(texts);
  if (isLocked) await passcodeOf(under, null).set(passcode, 5);
  const vault = isLocked ? await unlock(under, readLock(under) as Lock, passcode) : null;
  const repository = createCaseRepository(under, vault);
  const manager = await repository.manager();
  if (manager === null) throw new Error('There is a storage');
  return { under, repository, manager, vault };
}
const held = (page: Page) => heldIn(page.under, [passcode, other]);

/** Does it, and waits until it is stored. */
async function does(page: Page, { run }: Operation): Promise<string> {
  const outcome = String((await run(page)) ?? 'saved');
  const isStored = await (page.vault?.settled() ?? Promise.resolve()).then(
    () => true,
    () => false,
  );
  return isStored || outcome !== 'saved' ? outcome : 'waits';
}

/** Each thing is there as it was before or as it is to be, and gone only where it is to go. */
function nothingLost(place: string, now: Held, before: Held, after: Held): void {
  for (const [name, text] of Object.entries(before)) {
    const isAs = after[name] === undefined || [text, after[name]].includes(now[name] ?? '');
    expect([place, name, isAs ? text : now[name]]).toEqual([place, name, text]);
  }
}

const states = { sound, damaged };
/** Behind a passcode one write of so many is tried; EVERY_WRITE=1 tries all, and with sound texts too. */
const oneOf = Number(process.env.EVERY_WRITE ?? 12);
const ways = [
  ['sound', 'without a passcode'],
  ['damaged', 'without a passcode'],
  ['damaged', 'behind one'],
  ['sound', 'behind one'],
] as const;
const cases = Object.keys(operations).flatMap((name) =>
  ways.slice(0, oneOf === 1 ? 4 : 3).map(([state, where]) => [name, state, where] as const),
);

describe.each(cases)('%s: %s texts, %s', (name, state, where) => {
  const operation = operations[name] as Operation;
  async function begin() {
    const page = await opened(states[state], where === 'behind one');
    await operation.prepare?.(page);
    await page.vault?.settled();
    page.under.acts = 0;
    return page;
  }

  it('is done or refused as a whole, wherever there is no room, and works once there is; closed anywhere, nothing is lost', async () => {
    const whole = await begin();
    const before = await held(whole);
    const outcome = await does(whole, operation);
    const after = await held(whole);
    const { acts } = whole.under;
    const places = Array.from({ length: acts }, (_, at) => at + 1);
    for (const [first, fault] of (['refused', 'full', 'closed'] as const).entries())
      for (const at of places.filter((each) => whole.vault === null || each % oneOf === first % oneOf)) {
        const page = await begin();
        Object.assign(page.under, { fault, at, usedBefore: used(page.under) });
        const come = await does(page, operation).catch(() => 'closed');
        page.under.heal();
        const now = await held(page);
        const place = `${fault} at ${at}: ${come}`;
        nothingLost(place, now, before, after);
        if (fault === 'closed') continue;
        expect([place, ['saved', 'full', 'waits', outcome].includes(come)]).toEqual([place, true]);
        if (come === 'full') expect([place, now]).toEqual([place, before]);
        await page.vault?.settled();
        const again = come === 'full' ? await does(page, operation) : outcome;
        expect([place, again]).toEqual([place, outcome]);
        const cases = (all: Held) =>
          Object.entries(all)
            .filter(([key]) => !key.startsWith('household'))
            .sort();
        expect([place, cases(await held(page))]).toEqual([place, cases(after)]);
      }
  });
});
