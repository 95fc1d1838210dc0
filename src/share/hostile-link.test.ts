import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeChecked } from './checked-code.ts';
import { decodeLink, encodeLink, longestHash, longestPayload } from './link.ts';

const hashOf = (inside: string): string => `#s1.${Buffer.from(inside).toString('base64url')}`;
const readInside = (inside: unknown) => decodeLink(hashOf(JSON.stringify(inside)));

const broken = { problem: 'broken' };
const full = [3, 325, 1, 49, 2, [1, 2], 3, 1, [1, 3, 4], 2, 70_000, 3_100_000, 35_000, 6, 349];

const replaced = (at: number, value: unknown): readonly unknown[] =>
  full.map((kept, place) => (place === at ? value : kept));

describe('a hostile link', () => {
  it('stands beside one that is read', () => {
    expect(readInside(full)).toHaveProperty('view');
    expect(readInside(full.slice(0, 10).map((value, at) => (at === 0 ? 2 : value)))).toHaveProperty('view');
    expect(readInside([1, 325, 1, 49, 2])).toHaveProperty('view');
  });

  it('is refused unread when it is too long', () => {
    for (const format of ['s1', 's2']) {
      expect(decodeLink(`#${format}.${'a'.repeat(longestPayload)}`)).toEqual(broken);
      expect(decodeLink(`#${format}.${'a'.repeat(longestPayload + 1)}`)).toEqual({ problem: 'tooLong' });
    }
    expect(decodeLink(`#s2.aa${'!'.repeat(longestHash)}`)).toEqual({ problem: 'tooLong' });
    expect(decodeLink('#s1.'.padEnd(5_000_000, 'W'))).toEqual({ problem: 'tooLong' });
  });

  it.each(['#s3.WzEsMzI1XQ', '#s10.abc', '#s0.abc', '#S3.abc'])('of another release is told apart: %s', (hash) => {
    expect(decodeLink(hash)).toEqual({ problem: 'newer' });
  });

  it.each([
    '',
    '#',
    '#/',
    '#x1.WzFd',
    '#S1.WzFd',
    '#s1.Wz Fd',
    '#s1.WzFd\n',
    '#s1.WzFd#x',
    '#s1.A',
    '#s2.WzEsMzI1LDEsNDksMl0',
  ])('that is no link is broken: %j', (hash) => {
    expect(decodeLink(hash)).toEqual(broken);
  });

  it.each(['#s1', '#s1.', '#s2', '#s2.', '#s1.%', '#s1.%E4%BD', '#s1.%%%00', '#s1.花呗', '#s1.<script>'])(
    'that carries nothing says so: %j',
    (hash) => {
      expect(decodeLink(hash)).toEqual({ problem: 'empty' });
    },
  );

  it.each([
    ['null', null],
    ['a number', 1],
    ['a text', 'x'],
    ['nothing', []],
    ['an object', { 0: 1, 1: 325, 2: 1, 3: 49, 4: 2, length: 5 }],
    ['one too few', full.slice(0, 14)],
    ['one too many', [...full, 1]],
    ['figures at a level that has none', [2, ...full.slice(1)]],
    ['an outline at the level of steps', [1, ...full.slice(1, 10)]],
    ['a level without its parts', [3, 325, 1, 49, 2]],
    ['an unknown level', replaced(0, 4)],
    ['a level as text', replaced(0, '3')],
    ['a day before the first', replaced(1, -1)],
    ['a day past the last', replaced(1, 27_394)],
    ['a day as text', replaced(1, '2026-11-22')],
    ['a broken version', replaced(2, 1.5)],
    ['a version too large', replaced(2, 10_000)],
    ['a screen that never was', replaced(3, 999)],
    ['a screen by name', replaced(3, 'onTrack')],
    ['a screen that is no number', replaced(3, null)],
    ['too many proposals', replaced(4, 1000)],
    ['fewer than no proposals', replaced(4, -1)],
    ['an unknown product', replaced(5, [1, 7])],
    ['a product twice', replaced(5, [1, 1])],
    ['products inside products', replaced(5, [[1]])],
    ['products as a number', replaced(5, 1)],
    ['more products than there are', replaced(5, [1, 2, 3, 4, 5, 6, 1])],
    ['an unknown timing', replaced(6, 0)],
    ['an unknown channel', replaced(7, 5)],
    ['a channel as list', replaced(7, [1])],
    ['an ask twice', replaced(8, [3, 3])],
    ['a plan of no kind', replaced(9, null)],
    ['a plan of an unknown kind', replaced(9, 5)],
    ['a debt below nothing', replaced(11, -1)],
    ['a shortfall too large', replaced(10, -1e16)],
    ['an amount with a fraction', replaced(10, 0.5)],
    ['a sum too large', replaced(11, 1e16)],
    ['an amount too large', replaced(12, 100_000_000_000)],
    ['an amount as text', replaced(12, '35000')],
    ['an amount as object', replaced(12, { valueOf: 1 })],
    ['true', replaced(12, true)],
    ['too many months', replaced(13, 361)],
    ['a first day past the last', replaced(14, 27_394)],
  ])('with %s is refused as a whole', (_what, inside) => {
    expect(readInside(inside)).toEqual(broken);
  });

  it.each([
    '{"__proto__":{"polluted":1}}',
    '[1,325,1,49,{"__proto__":{"polluted":1}}]',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '[3,325,1,49,2,[1],3,1,[1],2,1e999,null,null,null,null]',
    '[1,325,1,49,2',
    '[1,325,1,49,2],',
    '[NaN,325,1,49,2]',
    '[[[[[[[[[[[[[[[[[[[[1',
    '\u0000',
  ])('that is written to harm does nothing: %j', (inside) => {
    expect(decodeLink(hashOf(inside))).toEqual(broken);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('never throws, whatever stands behind the sign', () => {
    const problems = ['broken', 'newer', 'empty', 'tooLong'];
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string().map((text) => `#s1.${text}`),
      fc.string({ unit: 'binary' }).map((text) => `#s2.${text}`),
      fc.array(fc.nat(31), { maxLength: 60 }).map((letters) => `#s2.${encodeChecked('s2', letters)}`),
      fc.json({ maxDepth: 3 }).map(hashOf),
      fc
        .array(fc.oneof(fc.integer(), fc.constant(null), fc.array(fc.nat(9))))
        .map((list) => hashOf(JSON.stringify(list))),
    );
    fc.assert(
      fc.property(anything, (hash) => {
        const read = decodeLink(hash);
        if ('problem' in read) expect(problems).toContain(read.problem);
        else expect(decodeLink(encodeLink(read.view))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  }, 20_000);
});
