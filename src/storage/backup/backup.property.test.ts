import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTogether, mergedRecord } from '#case/merge.ts';
import type { CaseRecord } from '#case/record.ts';
import { newRecord } from '#case/record.ts';
import { emptyJourney } from '#model/answers.ts';
import { addDays } from '#model/dates.ts';
import { mostRounds } from '#model/limits.ts';
import { anyCases, backupOf, backupsOf, head, heldIn, own, storageWith } from '../../../tests/support/backups.ts';
import { FakeStorage } from '../../../tests/support/fake-storage.ts';
import { largeHousehold } from '../../../tests/support/large-household.ts';
import { decision, journeyAfterDecisions } from '../../../tests/support/random-walks.ts';
import { anyRecord } from '../../../tests/support/records.ts';
import { createCaseRepository } from '../case-repository.ts';

const fixtures = new URL('../../../tests/fixtures/record/', import.meta.url);
const released = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, readFileSync(new URL(name, fixtures), 'utf8')] as const)
  .filter(([, text]) => 'journey' in JSON.parse(text));

/** Makes a backup, restores it where nothing is, and expects to find there what was here. */
async function comesBack(storage: FakeStorage): Promise<void> {
  const text = backupOf(storage);
  const elsewhere = new FakeStorage();
  expect(backupsOf(elsewhere).restore(text)).toBe('saved');
  expect(await heldIn(elsewhere)).toEqual(await heldIn(storage));
  expect(elsewhere.getItem(`${own}current`)).toBe(storage.getItem(`${own}current`));
  // A second time it finds everything there.
  const before = elsewhere.all();
  expect(backupsOf(elsewhere).read(text)).toMatchObject({ adds: false });
  expect(backupsOf(elsewhere).restore(text)).toBe('saved');
  expect(elsewhere.all()).toEqual(before);
}

describe('a backup that is restored where nothing is', () => {
  it.each(released)('gives back what a released record holds: %s', async (_name, text) => {
    const { id } = JSON.parse(text) as CaseRecord;
    await comesBack(new FakeStorage({ [`${own}case:${id}`]: text, [`${own}current`]: id }));
  });

  it('gives back any cases with their households and signers', async () => {
    await fc.assert(
      fc.asyncProperty(anyCases, async (cases) => comesBack(await storageWith(cases))),
      { numRuns: 30 },
    );
  }, 60_000);

  it('gives back negotiations that were merged, put away, and signed, whatever is left of the signer', async () => {
    const [day, name] = ['2026-12-10', { name: '王小明', phone: '13800000000' }] as const;
    const toldIn = (text: string | null) => JSON.parse(text ?? 'null');
    await fc.assert(
      fc.asyncProperty(anyRecord, anyRecord, fc.boolean(), async (into, from, cut) => {
        const { call: _call, ...file } = into.file;
        const { call: _other, ...others } = from.file;
        const [one, other] = [
          { ...into, file: { ...file, archivedOn: day } },
          { ...from, file: others },
        ] as const;
        fc.pre(fitTogether(one.file, other.file));
        const storage = await storageWith([{ record: mergedRecord(one, other, { on: day }), person: name }]);
        // The good copy of a signer takes its place where it was damaged.
        if (cut) storage.setItem(`${own}person:${one.id}`, '{"name":"王');
        const elsewhere = new FakeStorage();
        expect(backupsOf(elsewhere).restore(backupOf(storage))).toBe('saved');
        const [there, here] = [createCaseRepository(elsewhere), createCaseRepository(storage)];
        expect(await there.open(one.id)).toEqual(await here.open(one.id));
        expect(await there.person(one.id)).toEqual(name);
        const key = `${own}household:${one.household}`;
        expect(toldIn(elsewhere.getItem(key))).toEqual(toldIn(storage.getItem(key)));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('gives back a case wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(decision, { minLength: 1, maxLength: 60 }), async (decisions) => {
        const journey = journeyAfterDecisions(emptyJourney, decisions, (at) => addDays('2026-11-22', at));
        await comesBack(await storageWith([{ record: { ...newRecord(), journey } }]));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('gives back what could not be read, byte for byte', async () => {
    const [record] = largeHousehold();
    const newer = JSON.stringify({ ...record, id: 'newer1', format: 99, more: { of: ['it'] } });
    const storage = new FakeStorage({
      [`${own}current`]: 'newer1',
      [`${own}case:newer1`]: newer,
      [`${own}household:newer1`]: '{"id":"newer1","format":7}',
      [`${own}kept:someone`]: '{"cut": "of',
      [`${own}kept:household:someone`]: '\u0000\ud800',
    });
    const elsewhere = new FakeStorage();
    expect(backupsOf(elsewhere).restore(backupOf(storage))).toBe('saved');
    expect(elsewhere.all()).toEqual({ ...storage.all(), [`${own}current`]: undefined });
  });

  it('gives back twenty negotiations of the longest kind in less than two seconds', async () => {
    const records = largeHousehold();
    expect(mostRounds).toBe(60);
    const storage = await storageWith(records.map((record) => ({ record })));
    let elsewhere = new FakeStorage();
    const took = () => {
      const begun = performance.now();
      elsewhere = new FakeStorage();
      backupsOf(elsewhere).restore(backupOf(storage));
      return performance.now() - begun;
    };
    // A busy machine is no hang: the quickest of three counts.
    expect(Math.min(took(), took(), took())).toBeLessThan(2000);
    expect(await heldIn(elsewhere)).toEqual(await heldIn(storage));
  }, 60_000);
});

describe('what is on screen', () => {
  it('is in the backup also where it could not be saved', async () => {
    const [{ record } = { record: newRecord() }] = fc.sample(anyCases, { numRuns: 1, seed: 7 })[0] ?? [];
    const changed = { ...record, file: { ...record.file, name: '刚改的' } };
    for (const storage of [null, new FakeStorage(), await storageWith([{ record }])]) {
      const elsewhere = new FakeStorage();
      backupsOf(elsewhere).restore(backupsOf(storage).make(head, changed));
      const { cases } = await heldIn(elsewhere);
      expect(cases[record.id]).toMatchObject({ journey: record.journey, file: changed.file });
    }
  });

  it('is left out where nobody has begun it', () => {
    expect(backupsOf(null).read(backupsOf(null).make(head, newRecord()))).toBe('nothing');
  });
});
