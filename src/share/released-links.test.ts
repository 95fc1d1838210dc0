import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkCodes } from '#model/link-codes.ts';
import { screenIds, screens } from '#model/screens.ts';
import { decodeLink, encodeLink } from './link.ts';
import type { LinkView } from './link-values.ts';

interface Released {
  readonly hash: string;
  readonly view: LinkView;
}

const fixtures = new URL('../../tests/fixtures/link/', import.meta.url);
const releasedIn = (format: string) =>
  readdirSync(new URL(`${format}/`, fixtures)).map((name) => {
    const { hash, view } = JSON.parse(readFileSync(new URL(`${format}/${name}`, fixtures), 'utf8')) as Released;
    return { name, hash, view };
  });
const newest = [...releasedIn('v5'), ...releasedIn('v6')];

// Those of v4 need their passphrase: sealed-link.test.ts.
describe.each(['v1', 'v2', 'v3', 'v5', 'v6'])('links of %s', (format) => {
  const released = releasedIn(format);

  it.each(released)('are read for ever: $name', ({ hash, view }) => {
    expect(decodeLink(hash)).toEqual({ view });
  });

  // Steps alone need no format 6.
  const levels = format === 'v6' ? ['noAmounts', 'full'] : ['steps', 'noAmounts', 'full'];

  it('are there at each level', () => {
    expect(new Set(released.map(({ view }) => view.level))).toEqual(new Set(levels));
    expect(released.length).toBeGreaterThanOrEqual(4);
  });

  it.runIf(/^v[356]$/.test(format))('are there of all negotiations too, at each level', () => {
    const found = released.flatMap(({ view }) => ('negotiations' in view ? [view.level] : []));
    expect(new Set(found)).toEqual(new Set(levels));
  });
});

describe('every format of links that was released', () => {
  it('is there as a fixture', () => {
    // From the next one on, a link is of a newer release.
    const read = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((format) => {
      const found = decodeLink(`#s${format}.abcdefgh`);
      return !('problem' in found && found.problem === 'newer');
    });
    const kept = readdirSync(fixtures).filter((name) => name.startsWith('v'));
    expect(kept.sort()).toEqual(read.map((format) => `v${format}`));
    expect(kept.every((format) => releasedIn(format).length > 0)).toBe(true);
  });
});

describe('links of the newest format', () => {
  it.each(newest)('are still written the same way: $name', ({ hash, view }) => {
    expect(encodeLink(view)).toBe(hash);
  });
});

describe('the numbers a link uses', () => {
  it('mean for ever what they meant when they were released', () => {
    expect(linkCodes).toEqual({
      level: { steps: 1, noAmounts: 2, full: 3 },
      product: { huabei: 1, jiebei: 2, xinyonggou: 3, xinyongdai: 4, others: 5, unsure: 6 },
      timing: { notDue: 1, dueSoon: 2, late30: 3, late90: 4, lateOver90: 5, unsure: 6, late3Years: 7 },
      channel: { phone: 1, inApp: 2, bank: 3, buyer: 4 },
      ask: { instalments: 1, later: 2, waive: 3, quiet: 4, papers: 5 },
      planKind: { instalments: 1, trial: 2, nothing: 3, none: 4, once: 5 },
    });
  });

  it('name the same screens as when each was released, and every screen is held', () => {
    const codes = Object.fromEntries(screenIds.map((id) => [screens[id].code, id]));
    const fixture = new URL('../../tests/fixtures/link/screen-codes.json', import.meta.url);
    expect(codes).toEqual(JSON.parse(readFileSync(fixture, 'utf8')));
  });
});
