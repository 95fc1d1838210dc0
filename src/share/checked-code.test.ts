import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeChecked, encodeChecked } from './checked-code.ts';

/** A code of the standard: its name, a `1`, its letters. */
const parts = (text: string) => {
  const at = text.lastIndexOf('1');
  return [text.slice(0, at), text.slice(at + 1)] as const;
};

describe('a checked code', () => {
  it.each([
    'a1lqfn3a',
    'an83characterlonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11sg7hg6',
    'abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx',
    'split1checkupstagehandshakeupstreamerranterredcaperredlc445v',
    '?1v759aa',
  ])('passes as BIP 350 says: %s', (text) => {
    const [name, code] = parts(text);
    const values = decodeChecked(name, code);
    expect(values).not.toBeNull();
    expect(encodeChecked(name, values ?? [])).toBe(code);
    expect(decodeChecked(name, code.toUpperCase())).toEqual(values);
  });

  // y1b0jsk6g, lt1igcx5c0, in1muywd, mm1crxm3i, au1s5cgom, M1VUXWEZ and Bech32 without m.
  it.each(['y1b0jsk6g', 'lt1igcx5c0', 'in1muywd', 'mm1crxm3i', 'au1s5cgom', 'm1vuxwez', 'a12uel5l'])(
    'fails as BIP 350 says: %s',
    (text) => {
      expect(decodeChecked(...parts(text))).toBeNull();
    },
  );

  it('passes under its own name alone', () => {
    const code = encodeChecked('s2', [1, 2, 3]);
    expect(decodeChecked('s2', code)).toEqual([1, 2, 3]);
    expect(['s1', 's3', 's20', ''].map((name) => decodeChecked(name, code))).toEqual([null, null, null, null]);
  });

  it('never passes with one to three letters wrong', () => {
    const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
    fc.assert(
      fc.property(
        fc.array(fc.nat(31), { maxLength: 100 }),
        fc.uniqueArray(fc.nat(105), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 31 }),
        (values, places, by) => {
          const code = [...encodeChecked('s2', values)];
          for (const place of new Set(places.map((each) => each % code.length)))
            code[place] = letters[(letters.indexOf(code[place] ?? '') + by) % 32] ?? '';
          expect(decodeChecked('s2', code.join(''))).toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });
});
