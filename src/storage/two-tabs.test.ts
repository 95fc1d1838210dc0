import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CaseManager, CaseRepository } from '#case/ports.ts';
import { type CaseRecord, newRecord } from '#case/record.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { head } from '../../tests/support/backups.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { heldIn } from '../../tests/support/held.ts';
import { storesBehindPasscodes } from '../../tests/support/quick-passcodes.ts';
import { roadTo } from '../../tests/support/road-to.ts';
import { createCaseRepository } from './case-repository.ts';
import { currentKey, keyOfCase } from './keys.ts';
import { type Lock, readLock } from './lock.ts';
import { passcodeOf, unlock } from './passcode.ts';
import { plainKeys, type Vault } from './vault.ts';

const on = '2026-11-29';
const passcodes = ['我家的猫叫小橘子', '另一只猫叫大灰灰'] as const;
const ids = ['mother1', 'mother2', 'cousin1'] as const;
const householdOf = (id: string) => (id === 'cousin1' ? 'cousin0' : 'mother0');
const { journey } = roadTo('soFar', lateTwelveDaysJobLoss);

storesBehindPasscodes();

/** One of the two pages: what it shows, and through what it stores; locked while it has no repository. */
interface Tab {
  repository: CaseRepository | null;
  manager: CaseManager | null;
  vault: Vault | null;
  shown: CaseRecord | null;
  /** What it removed last and can give back: the cases, with what was noted in each. */
  removed: ReadonlyMap<string, readonly string[]> | null;
  /** What was noted in the two cases that it merged last. */
  merged: readonly (readonly [id: string, marks: readonly string[]])[] | null;
  /** True where the backup restored last took the place of a case: undoing that is tried in `backup/restore.test.ts`. */
  hasReplaced: boolean;
}

const steps = [
  'note',
  'note',
  'note',
  'show',
  'sign',
  'rename',
  'merge',
  'remove',
  'removePerson',
  'takeBack',
  'backUp',
  'restore',
  'replace',
  'undo',
  'setPasscode',
  'setPasscodeMeanwhile',
  'removePasscode',
  'lock',
  'unlock',
  'unlock',
  'removeAll',
] as const;
type Step = readonly [tab: 0 | 1, step: (typeof steps)[number], id: (typeof ids)[number]];
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(0 as const, 1 as const),
  fc.constantFrom(...steps),
  fc.constantFrom(...ids),
);

/** Both pages of one browser, and what has to be there: of each case that nobody removed all that was noted and stored. */
class Browser {
  readonly under = new FakeStorage({
    [currentKey]: 'mother1',
    ...Object.fromEntries(
      ids.map((id) => [
        keyOfCase(id),
        JSON.stringify({ ...newRecord(), id, household: householdOf(id), revision: 1, journey }),
      ]),
    ),
  });
  readonly tabs: readonly [Tab, Tab] = [this.closed(), this.closed()];
  passcode: string | null = null;
  /** What was noted in each case that is to be there. */
  readonly noted = new Map<string, readonly string[]>(ids.map((id) => [id, []]));
  backup: { readonly text: string; readonly noted: ReadonlyMap<string, readonly string[]> } | null = null;
  count = 0;

  private closed(): Tab {
    return {
      repository: null,
      manager: null,
      vault: null,
      shown: null,
      removed: null,
      merged: null,
      hasReplaced: false,
    };
  }

  /** Opens a page anew, as after a reload; behind a passcode the other one locks itself. */
  async open(tab: Tab): Promise<void> {
    Object.assign(tab, this.closed());
    const lock = readLock(this.under);
    if (lock !== null) {
      for (const other of this.tabs) {
        await other.vault?.settled();
        Object.assign(other, this.closed());
      }
      tab.vault = await unlock(this.under, lock as Lock, this.passcode ?? '');
      expect(tab.vault).not.toBeNull();
    }
    tab.repository = createCaseRepository(this.under, tab.vault);
    tab.manager = await tab.repository.manager();
    tab.shown = (await tab.repository.load()).record;
  }

  /** The passcode was set, replaced or taken away: both pages are loaded anew, and locked where there is one. */
  private async reload(): Promise<void> {
    for (const tab of this.tabs) {
      Object.assign(tab, this.closed());
      if (readLock(this.under) === null) await this.open(tab);
    }
  }

  private gone(which: (id: string) => boolean): ReadonlyMap<string, readonly string[]> {
    const found = [...this.noted].filter(([id]) => which(id));
    for (const [id] of found) this.noted.delete(id);
    return new Map(found);
  }

  async does([at, what, id]: Step): Promise<void> {
    const tab = this.tabs[at];
    const { repository, manager, vault } = tab;
    if (what === 'unlock') return repository === null ? this.open(tab) : undefined;
    if (repository === null || manager === null) return;
    this.count += 1;
    const mark = `m${this.count}`;
    const isHere = (each: string) => this.noted.has(each);
    switch (what) {
      case 'note': {
        if (tab.shown === null) return;
        const { shown } = tab;
        const incidents = [...shown.file.incidents, { kind: 'night', said: mark } as const];
        const changed = { ...shown, file: { ...shown.file, incidents } };
        const saved = await repository.save(changed, shown.journey);
        expect(saved.outcome).toMatch(/saved|newer|removed/);
        // Nothing is written into a case that is gone, and whatever is there is never written over unseen.
        expect(saved.outcome === 'removed').toBe(!isHere(shown.id));
        if (saved.outcome === 'newer') tab.shown = saved.record;
        if (saved.outcome !== 'saved') return;
        tab.shown = { ...changed, revision: saved.revision };
        this.noted.set(shown.id, [...(this.noted.get(shown.id) ?? []), mark]);
        return;
      }
      case 'show': {
        const { record } = await repository.open(id);
        expect(record !== null).toBe(isHere(id));
        if (record !== null) tab.shown = record;
        return;
      }
      case 'sign': {
        if (tab.shown === null) return;
        const outcome = await repository.keepPerson(tab.shown.id, { name: mark });
        if (!isHere(tab.shown.id)) expect(outcome).toBe('removed');
        return;
      }
      case 'rename':
        expect(manager.change(id, (file) => ({ ...file, name: mark }))).toBe(isHere(id) ? 'saved' : 'removed');
        return;
      case 'merge': {
        const outcome = manager.merge({ into: 'mother1', from: 'mother2', on });
        expect(outcome).toBe(isHere('mother1') && isHere('mother2') ? 'saved' : 'removed');
        if (outcome !== 'saved') return;
        tab.merged = ['mother1', 'mother2'].map((each) => [each, this.noted.get(each) ?? []] as const);
        const [gone] = this.gone((each) => each === 'mother2').values();
        this.noted.set('mother1', [...(this.noted.get('mother1') ?? []), ...(gone ?? [])]);
        tab.removed = null;
        return;
      }
      case 'remove':
        if (!isHere(id)) return manager.remove(id, true);
        tab.removed = this.gone((each) => each === id);
        tab.merged = null;
        return manager.remove(id, true);
      case 'removePerson': {
        const removed = this.gone((each) => householdOf(each) === householdOf(id));
        if (removed.size > 0) Object.assign(tab, { removed, merged: null });
        return manager.removePerson(householdOf(id));
      }
      case 'takeBack': {
        if (tab.merged !== null) {
          const outcome = manager.takeBack();
          expect(outcome).toMatch(/saved|outdated/);
          if (outcome === 'saved') for (const [each, marks] of tab.merged) this.noted.set(each, marks);
          if (outcome === 'saved') tab.merged = null;
          return;
        }
        if (tab.removed === null) return;
        expect(manager.takeBack()).toBe('saved');
        for (const [each, marks] of tab.removed) if (!isHere(each)) this.noted.set(each, marks);
        tab.removed = null;
        return;
      }
      case 'backUp': {
        await vault?.settled();
        const text = (await repository.backups()).make(head, newRecord());
        this.backup = { text, noted: new Map(this.noted) };
        return;
      }
      case 'restore':
      case 'replace': {
        if (this.backup === null || this.backup.noted.size === 0) return;
        const replacing = what === 'replace' ? [id] : [];
        expect((await repository.backups()).restore(this.backup.text, replacing)).toBe('saved');
        tab.hasReplaced = what === 'replace';
        for (const [each, marks] of this.backup.noted)
          if (!isHere(each) || replacing.some((one) => one === each)) this.noted.set(each, marks);
        return;
      }
      case 'undo': {
        // What has been changed since stays; all else that came goes again.
        const backups = await repository.backups();
        if (backups.restored() === null || tab.hasReplaced) return;
        const came = backups.restored()?.added ?? [];
        backups.undo();
        const held = await heldIn(this.under, [this.passcode ?? '']);
        await vault?.settled();
        const now = vault === null ? held : await heldIn(this.under, [this.passcode ?? '']);
        for (const each of came) if (now[`case ${each}`] === undefined) this.noted.delete(each);
        return;
      }
      case 'setPasscode':
      case 'setPasscodeMeanwhile': {
        const next = passcodes.find((each) => each !== this.passcode) ?? '';
        const setting = passcodeOf(this.under, vault).set(next, 5);
        if (what === 'setPasscodeMeanwhile') await this.does([at === 0 ? 1 : 0, 'note', id]);
        expect(await setting).toBe('saved');
        this.passcode = next;
        await this.reload();
        // What the other page wrote at the last moment is sealed when it is opened.
        if (what === 'setPasscodeMeanwhile') await this.open(tab);
        return;
      }
      case 'removePasscode':
        if (vault === null) return;
        expect(await passcodeOf(this.under, vault).remove()).toBe('saved');
        this.passcode = null;
        return this.reload();
      case 'lock':
        if (vault === null) return;
        await vault.settled();
        Object.assign(tab, this.closed());
        return;
      case 'removeAll':
        await repository.removeAll();
        this.noted.clear();
        this.passcode = null;
        Object.assign(tab, { removed: null, merged: null });
        if (vault !== null) await this.open(tab);
        else tab.shown = null;
    }
  }

  /** What has to hold after every step. */
  async holds(): Promise<void> {
    for (const { vault } of this.tabs) await vault?.settled();
    if (this.passcode !== null) expect(plainKeys(this.under)).toEqual([]);
    const held = await heldIn(this.under, [this.passcode ?? '']);
    const cases = Object.keys(held).filter((name) => name.startsWith('case '));
    expect(cases.sort()).toEqual([...this.noted.keys()].map((id) => `case ${id}`).sort());
    for (const [id, marks] of this.noted) for (const mark of marks) expect(held[`case ${id}`]).toContain(`"${mark}"`);
    // Nothing that was stored is unreadable.
    expect(Object.keys(held).filter((name) => name.startsWith('text '))).toEqual([]);
    // No signer of a case that is gone.
    const signers = Object.keys(held).flatMap((name) => (name.startsWith('person ') ? [name.slice(7)] : []));
    expect(signers.filter((id) => !this.noted.has(id))).toEqual([]);
  }
}

it('two tabs that do anything in any order lose nothing that neither removed, and bring nothing back that one did', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (all) => {
      const browser = new Browser();
      for (const tab of browser.tabs) await browser.open(tab);
      for (const each of all) {
        await browser.does(each);
        await browser.holds();
      }
    }),
    { numRuns: Number(process.env.TWO_TABS ?? 40) },
  );
});
