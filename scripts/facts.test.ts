import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceList } from '#content/source-list.ts';
import { addDays } from '#model/dates.ts';
import { factsDue, factsToCheck } from '../tests/support/facts-to-check.ts';

const facts = (...args: readonly string[]) =>
  spawnSync(process.execPath, [resolve(import.meta.dirname, 'facts.mjs'), ...args], { encoding: 'utf8' });

describe('what is to be checked again', () => {
  const all = factsToCheck();
  const first = all[0]?.due ?? '2026-01-01';

  it('is every source that time can make wrong, soonest first', () => {
    expect(all.map(({ id }) => id)).toContain('sale-pilot');
    const lasting = Object.keys(sourceList).filter((id) => !all.some((fact) => fact.id === id));
    expect(lasting.sort()).toEqual(['agreement-practice', 'own-rule', 'police-hotline']);
    const days = all.map(({ due }) => due);
    expect(days).toEqual([...days].sort());
  });

  it('is due by the end that was published, and is cited where it is printed', () => {
    const pilot = all.find(({ id }) => id === 'sale-pilot');
    expect([pilot?.due, pilot?.usedIn]).toEqual(['2026-12-31', ['urgent/debt-sold']]);
  });

  it('becomes due on its day and not before', () => {
    expect(factsDue(addDays(first, -1))).toEqual([]);
    expect(factsDue(first).every(({ due }) => due === first)).toBe(true);
    expect(factsDue('2099-12-31')).toHaveLength(all.length);
  });

  it('is listed whole and without a fault', () => {
    const { status, stdout } = facts('--on', addDays(first, -1));
    expect(status).toBe(0);
    for (const { id, due, source } of all) {
      expect(stdout).toContain(`${due}  ${source.title}`);
      expect(stdout).toContain(` · ${id}\n`);
    }
  });

  it('fails only where something is due', () => {
    expect(facts('--due', '--on', addDays(first, -1))).toMatchObject({ status: 0 });
    const { status, stdout } = facts('--due', '--on', first);
    expect(status).toBe(1);
    expect(stdout.match(/ · checked /g)).toHaveLength(factsDue(first).length);
  });

  it('is asked for a day that exists', () => {
    expect(facts('--on', '2026-02-30').status).toBe(2);
  });
});
