import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeChecked } from './checked-code.ts';
import { decodeLink, encodeLink, longestHash, longestPayload } from './link.ts';

const hashOf = (inside: string): string => `#s1.${Buffer.from(inside).toString('base64url')}`;
const readInside = (inside: unknown) => decodeLink(hashOf(JSON.stringify(inside)));
/** A link of a format with a check, with any values inside. */
function checked(name: string, inside: unknown): string {
  const text = JSON.stringify(inside).slice(1, -1).replace(/null/g, 'n');
  const bits = [...text].map((symbol) => '0123456789,[]-n'.indexOf(symbol).toString(2).padStart(4, '0')).join('');
  const letters = bits.padEnd(Math.ceil(bits.length / 5) * 5, '1').match(/.{5}/g) ?? [];
  return `#${name}.${encodeChecked(
    name,
    letters.map((letter) => Number.parseInt(letter, 2)),
  )}`;
}

const broken = { problem: 'broken' };
const full = [3, 325, 1, 49, 2, [1, 2], 3, 1, [1, 3, 4], 2, 70_000, 3_100_000, 35_000, 6, 349];

/** Agreed terms with everything that goes beyond equal instalments. */
const beyond = [42_000, 1200, [100_000, -31], [[60_000, 2, 10, 43_620, null]]];
const whole = [...full, beyond];
/** Agreed terms of which two instalments were put off. */
const moved = [
  [349, 356],
  [380, 400],
];
const putOff = [...full, null, moved];
const one = [49, 2, [1, 2], 1, 35_000, 6, 349];
const all = [0, 3, 325, 1, 4, [one, [...one, beyond], [3, 0, [], 4, null, null, null]], -5, 0, null, 1];

const replaced = (at: number, value: unknown): readonly unknown[] =>
  full.map((kept, place) => (place === at ? value : kept));

describe('a hostile link', () => {
  it('stands beside one that is read', () => {
    expect(readInside(full)).toHaveProperty('view');
    expect(readInside(full.slice(0, 10).map((value, at) => (at === 0 ? 2 : value)))).toHaveProperty('view');
    expect(readInside([1, 325, 1, 49, 2])).toHaveProperty('view');
  });

  it('is refused unread when it is too long', () => {
    for (const format of ['s1', 's2', 's3', 's5', 's6']) {
      expect(decodeLink(`#${format}.${'a'.repeat(longestPayload)}`)).toEqual(broken);
      expect(decodeLink(`#${format}.${'a'.repeat(longestPayload + 1)}`)).toEqual({ problem: 'tooLong' });
    }
    expect(decodeLink(`#s2.aa${'!'.repeat(longestHash)}`)).toEqual({ problem: 'tooLong' });
    expect(decodeLink('#s1.'.padEnd(5_000_000, 'W'))).toEqual({ problem: 'tooLong' });
  });

  it.each(['#s7.WzEsMzI1XQ', '#s10.abc', '#s0.abc', '#S7.abc'])('of another release is told apart: %s', (hash) => {
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

  it.each([
    '#s1',
    '#s1.',
    '#s2',
    '#s2.',
    '#s3',
    '#s3.',
    '#s1.%',
    '#s1.%E4%BD',
    '#s1.%%%00',
    '#s1.花呗',
    '#s1.<script>',
  ])('that carries nothing says so: %j', (hash) => {
    expect(decodeLink(hash)).toEqual({ problem: 'empty' });
  });

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
    ['a plan of an unknown kind', replaced(9, 9)],
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

  it('of the newest format stands beside ones that are read', () => {
    for (const inside of [full, whole, all, [0, 1, 325, 1, 0, [[49, 2]]], [0, 2, 325, 1, 0, [[49, 2, [1], 2]]]])
      for (const format of ['s3', 's5']) expect(decodeLink(checked(format, inside))).toHaveProperty('view');
    const ofAll = all.map((value, at) => (at === 5 ? [[...one, beyond, moved]] : value));
    for (const inside of [putOff, [...full, beyond, moved], ofAll]) {
      expect(decodeLink(checked('s5', inside))).toHaveProperty('view');
      // A release that does not know the days would call the others the whole.
      expect(decodeLink(checked('s3', inside))).toEqual(broken);
    }
  });

  it.each([
    ['terms beyond those of its format', 's2', whole],
    ['several negotiations before there were any', 's2', all],
    ['a day before 2026 where none could be told', 's2', full.map((value, at) => (at === 14 ? -31 : value))],
    ['an empty part', 's3', [...full, [null, null, null, null]]],
    ['a part too few', 's3', [...full, beyond.slice(0, 3)]],
    ['a part too many', 's3', [...full, [...beyond, 1]]],
    ['a part of unknown instalments', 's3', [...full.slice(0, 12), null, 6, 349, beyond]],
    ['no further series', 's3', [...full, [null, null, null, []]]],
    ['too many series', 's3', [...full, [null, null, null, Array(13).fill([1, 1, 1, null, null])]]],
    ['a series without end', 's3', [...full, [null, null, null, [[60_000, 361, 10, null, null]]]]],
    ['a series of none', 's3', [...full, [null, null, null, [[60_000, 0, 10, null, null]]]]],
    ['a payment of nothing', 's3', [...full, [null, null, [0, 10], null]]],
    ['a fee below nothing', 's3', [...full, [null, -1, null, null]]],
    ['a day before all agreements', 's3', [...full, [null, null, [100, -9498], null]]],
    ['parts inside parts', 's3', [...full, [[1], null, null, null]]],
    ['what is apart in a format that knows none', 's5', replaced(5, [1, 0, 2])],
    ['nothing apart', 's6', replaced(5, [1, 0])],
    ['apart of nothing', 's6', replaced(5, [0])],
    ['apart twice', 's6', replaced(5, [1, 0, 2, 0, 3])],
    ['apart and not', 's6', replaced(5, [1, 2, 0, 2])],
    ['no days put off', 's5', [...full, null, []]],
    ['too many days put off', 's5', [...full, null, Array(13).fill([349, 356])]],
    ['a day put off to none', 's5', [...full, null, [[349, null]]]],
    ['a day put off twice', 's5', [...full, null, [[349, 356, 360]]]],
    ['days put off of unknown instalments', 's5', [...full.slice(0, 12), null, 6, 349, null, moved]],
    ['more after the days put off', 's5', [...putOff, 1]],
    ['no negotiation', 's3', [0, 1, 325, 1, 0, []]],
    ['too many negotiations', 's3', [0, 1, 325, 1, 0, Array(61).fill([49, 2])]],
    ['negotiations of another level', 's3', [0, 1, 325, 1, 0, [[49, 2, [1], 2]]]],
    [
      'one of another level',
      's3',
      [
        0,
        2,
        325,
        1,
        0,
        [
          [49, 2, [1], 2],
          [49, 2],
        ],
      ],
    ],
    ['sums at a level that has none', 's3', [0, 1, 325, 1, 0, [[49, 2]], -5, 0, null, 1]],
    ['sums missing', 's3', all.slice(0, 6)],
    ['less than nothing agreed', 's3', all.map((value, at) => (at === 7 ? -1 : value))],
    ['unknown negotiations left out', 's3', all.map((value, at) => (at === 4 ? null : value))],
    ['an unknown level of all', 's3', all.map((value, at) => (at === 1 ? 4 : value))],
    ['a negotiation that is a number', 's3', [0, 1, 325, 1, 0, [49]]],
    ['a screen that never was', 's3', [0, 1, 325, 1, 0, [[999, 2]]]],
  ])('with %s is refused as a whole: %s', (_what, name, inside) => {
    expect(decodeLink(checked(name, inside))).toEqual(broken);
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
    const anyValue = fc.oneof(fc.integer(), fc.constant(null), fc.array(fc.nat(9)), fc.constant([beyond, [one]]));
    const almost = fc.tuple(fc.constantFrom(full, whole, all), fc.nat(16), anyValue).map(([values, at, other]) =>
      checked(
        's3',
        values.map((value, place) => (place === at ? other : value)),
      ),
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string().map((text) => `#s1.${text}`),
      fc.string({ unit: 'binary' }).map((text) => `#s2.${text}`),
      fc
        .tuple(fc.constantFrom('s2', 's3'), fc.array(fc.nat(31), { maxLength: 60 }))
        .map(([name, letters]) => `#${name}.${encodeChecked(name, letters)}`),
      almost,
      fc.json({ maxDepth: 3 }).map(hashOf),
      fc
        .array(fc.oneof(fc.integer(), fc.constant(null), fc.array(fc.nat(9))))
        .map((list) => hashOf(JSON.stringify(list))),
    );
    fc.assert(
      fc.property(anything, (hash) => {
        const read = decodeLink(hash);
        if ('problem' in read) expect(problems).toContain(read.problem);
        else if ('view' in read) expect(decodeLink(encodeLink(read.view))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  }, 20_000);
});
