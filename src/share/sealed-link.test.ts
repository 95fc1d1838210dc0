import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestRounds, keyFrom } from '#cipher/passphrase.ts';
import { sealBytes } from '#cipher/sealing.ts';
import { makesKeysQuickly } from '../../tests/support/quick-passcodes.ts';
import { anyLinkView } from '../../tests/support/result-views.ts';
import { bytesOfCode, codeOfBytes, decodeLink, longestPayload, sealedName } from './link.ts';
import { openLink, sealLink } from './sealed-link.ts';

const passphrase = '我家的猫叫小橘子';
const stretching = { salt: Uint8Array.from({ length: 16 }, (_, at) => 200 - at), rounds: fewestRounds };
const payloadOf = (hash: string): string => hash.slice(`#${sealedName}.`.length);

function sealedIn(hash: string): Uint8Array<ArrayBuffer> {
  const read = decodeLink(hash);
  if (!('sealed' in read)) throw new Error(`No sealed link: ${JSON.stringify(read)}`);
  return read.sealed;
}

describe('a link with a passphrase', () => {
  describe('whatever it tells', () => {
    makesKeysQuickly();

    it('shows the same view to whoever has it, and nothing to anybody else', async () => {
      await fc.assert(
        fc.asyncProperty(anyLinkView, async (view) => {
          const hash = await sealLink(view, passphrase, stretching);
          expect(payloadOf(hash).length).toBeLessThanOrEqual(longestPayload);
          expect(await openLink(sealedIn(hash), passphrase)).toEqual(view);
          expect(await openLink(sealedIn(hash), `${passphrase}。`)).toBe('wrong');
        }),
        { numRuns: 50 },
      );
    });
  });

  it.each(['all-full', 'instalments-put-off'])('opens for ever: %s', async (name) => {
    const file = new URL(`../../tests/fixtures/link/v4/${name}.json`, import.meta.url);
    const { hash, view, passphrase: released } = JSON.parse(readFileSync(file, 'utf8'));
    expect(await openLink(sealedIn(hash), released)).toEqual(view);
  });

  it('has nothing of the passphrase or the view in it', async () => {
    const [view] = fc.sample(anyLinkView, { numRuns: 1, seed: 3 });
    if (view === undefined) throw new Error('There is no view');
    const one = await sealLink(view, passphrase, stretching);
    const other = await sealLink(view, passphrase, stretching);
    // The salt is the same here, and all that follows differs.
    expect(payloadOf(one).slice(0, 28)).toBe(payloadOf(other).slice(0, 28));
    expect(payloadOf(one).slice(32)).not.toBe(payloadOf(other).slice(32));
  });

  it('is told apart from a damaged one, which asks for no passphrase', async () => {
    const [view] = fc.sample(anyLinkView, { numRuns: 1, seed: 3 });
    if (view === undefined) throw new Error('There is no view');
    const hash = await sealLink(view, passphrase, stretching);
    expect(decodeLink(`${hash.slice(0, -1)}${hash.endsWith('q') ? 'p' : 'q'}`)).toEqual({ problem: 'broken' });
    expect(decodeLink(hash.slice(0, 60))).toEqual({ problem: 'broken' });
    expect(decodeLink(`#${sealedName}.`)).toEqual({ problem: 'empty' });
    expect('sealed' in decodeLink(hash.toUpperCase())).toBe(true);
    expect('sealed' in decodeLink(`${hash}，你看看`)).toBe(true);
  });

  it('says that a later release made it, where the passphrase is right', async () => {
    const key = await keyFrom(passphrase, stretching);
    const later = await sealBytes(key, Uint8Array.from([9, 1, 2, 3]), 'link');
    const head = [(fewestRounds / 1000) >> 8, (fewestRounds / 1000) & 255, ...stretching.salt];
    expect(await openLink(Uint8Array.from([...head, ...later]), passphrase)).toBe('newer');
    expect(await openLink(Uint8Array.from([...head, ...later]), `${passphrase}。`)).toBe('wrong');
  });

  it('keeps no device busy with rounds that nobody sets, and takes any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), async (bytes) => {
        // Few enough or many enough rounds to be refused unread.
        const hostile = Uint8Array.from([
          ...(bytes[0] !== undefined && bytes[0] > 127 ? [255, 255] : [0, 1]),
          ...bytes,
        ]);
        const read = bytesOfCode(sealedName, codeOfBytes(sealedName, hostile));
        expect(read).toEqual(hostile);
        expect(await openLink(hostile, passphrase)).toBe('broken');
      }),
    );
  });
});
