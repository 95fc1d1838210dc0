import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseManglings, manglings } from '../../tests/support/mangled-links.ts';
import { anyLinkView } from '../../tests/support/result-views.ts';
import { decodeLink, encodeLink } from './link.ts';

/** The hash as a browser tells it: it drops line ends and escapes spaces and whatever is not ASCII. */
const asBrowser = (hash: string): string => new URL(`https://youshangliang.example/${hash}`).hash;

const fixtures = new URL('../../tests/fixtures/link/', import.meta.url);
const released = ['v1', 'v2', 'v3', 'v5'].flatMap((format) =>
  readdirSync(new URL(`${format}/`, fixtures)).map((name) => {
    const { hash } = JSON.parse(readFileSync(new URL(`${format}/${name}`, fixtures), 'utf8')) as { hash: string };
    return { hash, view: decodeLink(hash) };
  }),
);

describe('a link that messengers have changed opens all the same', () => {
  it.each(manglings)('$name', ({ mangle }) => {
    for (const { hash, view } of released) {
      expect(view).toHaveProperty('view');
      expect([hash, decodeLink(mangle(hash))]).toEqual([hash, view]);
      expect([hash, decodeLink(asBrowser(mangle(hash)))]).toEqual([hash, view]);
    }
  });

  it.each(caseManglings)('$name, in the newest format', ({ mangle }) => {
    fc.assert(
      fc.property(anyLinkView, (view) => {
        expect(decodeLink(mangle(encodeLink(view)))).toEqual({ view });
      }),
    );
  });

  it('whatever it tells, and changed twice', () => {
    const within = manglings.filter(({ name }) => name.startsWith('with'));
    const after = manglings.filter(({ name }) => name.startsWith('followed'));
    fc.assert(
      fc.property(anyLinkView, fc.constantFrom(...within), fc.constantFrom(...after), (view, first, then) => {
        expect(decodeLink(asBrowser(then.mangle(asBrowser(first.mangle(encodeLink(view))))))).toEqual({ view });
      }),
      { numRuns: 500 },
    );
  });

  it('as long as its letters are all there', () => {
    fc.assert(
      fc.property(anyLinkView, (view) => {
        const hash = encodeLink(view);
        for (let length = '#s2.a'.length; length < hash.length; length += 1)
          expect(decodeLink(hash.slice(0, length))).toEqual({ problem: 'broken' });
      }),
      { numRuns: 50 },
    );
  });
});

describe('a link that only carries its sign', () => {
  it.each([
    '#s1',
    '#s2',
    '#S1',
    '#s1.',
    '#s1&shareTo=weixin',
    '#s1?from=singlemessage&isappinstalled=0',
    '#s1/',
    '#s1。',
    '#s1 看看',
    '#s1 please look',
    '#s1%20%E7%9C%8B',
    '#s2.。',
    '#s3',
    '#s3?from=timeline',
  ])('carries nothing: %s', (hash) => {
    expect(decodeLink(hash)).toEqual({ problem: 'empty' });
  });
});

describe('a damaged link', () => {
  const characters = [...'qpzry9x8gf2tvdw0s3jn54khce6mua7lbio1ABCXYZ_-.,%&=#/ ?。'];
  const place = fc.nat(700);
  const damage = fc.oneof(
    fc.record({ kind: fc.constant('wrong' as const), at: place, by: fc.constantFrom(...characters) }),
    fc.record({ kind: fc.constant('missing' as const), at: place }),
    fc.record({ kind: fc.constant('swapped' as const), at: place }),
    fc.record({ kind: fc.constant('doubled' as const), at: place }),
  );
  type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

  function damaged(hash: string, of: Damage): string {
    const at = of.at % hash.length;
    const [before, here, after] = [hash.slice(0, at), hash[at] ?? '', hash.slice(at + 1)];
    if (of.kind === 'wrong') return before + of.by + after;
    if (of.kind === 'missing') return before + after;
    return of.kind === 'doubled' ? before + here + here + after : before + after.slice(0, 1) + here + after.slice(1);
  }

  it('with one to three characters wrong, missing, doubled or swapped never opens as another result', () => {
    fc.assert(
      fc.property(anyLinkView, fc.array(damage, { minLength: 1, maxLength: 3 }), (view, damages) => {
        const read = decodeLink(damages.reduce(damaged, encodeLink(view)));
        if ('view' in read) expect(read).toEqual({ view });
      }),
      { numRuns: 5_000 },
    );
  });
});
