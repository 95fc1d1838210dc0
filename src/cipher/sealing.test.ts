import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';
import { fewestRounds, keyFrom, mostRounds, newStretching, weaknessOf } from './passphrase.ts';
import { seal, unseal } from './sealing.ts';

const salt = Uint8Array.from({ length: 16 }, (_, at) => at);
let key: CryptoKey;
let otherKey: CryptoKey;
beforeAll(async () => {
  key = await keyFrom('correct horse', { salt, rounds: fewestRounds });
  otherKey = await keyFrom('correct house', { salt, rounds: fewestRounds });
});

describe('base64url', () => {
  it('gives back the bytes, without letters that addresses change', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toMatch(/^[\w-]*$/);
        expect(fromBase64url(text)).toEqual(bytes);
      }),
    );
  });

  it.each(['a', 'a b', 'ab=', '汉字', 'a+b/'])('reads nothing from "%s"', (text) => {
    expect(fromBase64url(text)).toBeNull();
  });
});

describe('sealing', () => {
  // Made by another implementation (pyca/cryptography) with PBKDF2-HMAC-SHA256 and AES-256-GCM.
  it('opens what was sealed elsewhere', async () => {
    expect(await unseal(key, 'AWRlZmdoaWprbG1ub6fsQa1SRybjWFkTBZboie02csQFm3DHD5hMJMoaMQ', 'record')).toBe(
      '每月 450 元',
    );
  });

  it('gives back every text to the same key and name, and to nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string(), async (text, about) => {
        const sealed = await seal(key, text, about);
        expect(await unseal(key, sealed, about)).toBe(text);
        expect(await unseal(otherKey, sealed, about)).toBeNull();
        expect(await unseal(key, sealed, `${about}.`)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('never seals alike twice', async () => {
    const all = await Promise.all(Array.from({ length: 200 }, () => seal(key, 'same', 'same')));
    expect(new Set(all.map((sealed) => sealed.slice(0, 17))).size).toBe(200);
  });

  it('opens nothing that was changed, wherever', async () => {
    const sealed = await seal(key, 'each bit counts', 'a');
    const bytes = fromBase64url(sealed) ?? new Uint8Array();
    for (let at = 0; at < bytes.length * 8; at += 1) {
      const changed = Uint8Array.from(bytes);
      changed[at >> 3] = (changed[at >> 3] ?? 0) ^ (1 << (at & 7));
      expect(await unseal(key, toBase64url(changed), 'a')).toBeNull();
    }
  });

  it('opens nothing that is no sealed text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (text) => {
        expect(await unseal(key, text, 'a')).toBeNull();
      }),
    );
  });
});

describe('a passphrase', () => {
  it('is the same in full width, composed otherwise and with spaces around it', async () => {
    const sealed = await seal(key, 'text', 'a');
    for (const same of ['ｃｏｒｒｅｃｔ ｈｏｒｓｅ', ' correct horse '])
      expect(await unseal(await keyFrom(same, { salt, rounds: fewestRounds }), sealed, 'a')).toBe('text');
  });

  it('makes a key that cannot be read out', async () => {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it.each([
    ['a fast device', 1, mostRounds],
    ['one that takes a second for 600,000 rounds', 1000 / 6, fewestRounds],
    ['a slow one', 5000, fewestRounds],
    ['one twice as fast', 1000 / 12, 2 * fewestRounds],
  ])('is stretched by a second on %s, never less than it has to be', async (_, took, rounds) => {
    const now = vi.fn().mockReturnValueOnce(0).mockReturnValueOnce(took);
    const stretching = await newStretching(now);
    expect(stretching.rounds).toBe(rounds);
    expect(stretching.salt).toHaveLength(16);
    expect((await newStretching(() => 0)).salt).not.toEqual(stretching.salt);
  });

  it.each([
    ['', 'short'],
    ['abc1234', 'short'],
    ['我要慢慢还清', 'short'],
    ['12345678', 'digits'],
    ['１９９００１０１', 'digits'],
    ['13800138000', 'digits'],
    ['aaaaaaaa', 'repeated'],
    ['ababababab', 'repeated'],
    ['11111111111111', 'repeated'],
    ['我家的猫叫小橘子', null],
    ['mao xiao ju', null],
    ['20193847561029', null],
    ['abc12345', null],
  ])('"%s": %s', (passphrase, because) => {
    expect(weaknessOf(passphrase)).toBe(because);
  });
});
