import { fewestRounds, keyFrom, mostRounds, type Stretching } from '#cipher/passphrase.ts';
import { sealBytes, unsealBytes } from '#cipher/sealing.ts';
import { codeOfBytes, packedView, sealedName, viewOfPacked } from './link.ts';
import type { LinkView } from './link-values.ts';

/** What the sealed bytes are about. */
const about = 'link';
/** Rounds are counted in these, so that two bytes hold them. */
const roundsUnit = 1000;
const saltLength = 16;
const headLength = 2 + saltLength;

/** The hash of the link that carries these bytes. */
export const sealedHash = (bytes: Uint8Array): string => `#${sealedName}.${codeOfBytes(sealedName, bytes)}`;

/**
 * The hash of a link to a view that only this passphrase opens: the check digits of other links around two bytes of
 * rounds in thousands, the salt, and the sealed view. The passphrase itself is nowhere in it.
 */
export async function sealLink(view: LinkView, passphrase: string, { salt, rounds }: Stretching): Promise<string> {
  const counted = Math.ceil(rounds / roundsUnit);
  const key = await keyFrom(passphrase, { salt, rounds: counted * roundsUnit });
  const sealed = await sealBytes(key, packedView(view), about);
  return sealedHash(Uint8Array.from([counted >> 8, counted & 255, ...salt, ...sealed]));
}

/**
 * The view in the bytes of a sealed link; `wrong` where the passphrase is another one, `broken` where this app made no such
 * bytes, `newer` where a later release did. Bytes from any source: rounds beyond what this app ever sets are refused
 * unread, so that no link keeps a device busy.
 */
export async function openLink(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<LinkView | 'wrong' | 'broken' | 'newer'> {
  const rounds = (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) * roundsUnit;
  if (bytes.length <= headLength || rounds < fewestRounds || rounds > mostRounds) return 'broken';
  const key = await keyFrom(passphrase, { salt: bytes.slice(2, headLength), rounds });
  const plain = await unsealBytes(key, bytes.slice(headLength), about);
  return plain === null ? 'wrong' : (viewOfPacked(plain) ?? 'newer');
}
