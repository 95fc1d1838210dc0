import { fromBase64url, toBase64url } from './base64url.ts';

/** The first byte of a sealed text: how it was sealed. */
const format = 1;
const ivLength = 12;
/** Bytes that AES-GCM adds so that any change is noticed. */
const tagLength = 16;
/** Bytes that a sealed text has besides the text. */
export const sealedOverhead = 1 + ivLength + tagLength;

/** True where the browser can seal: pages that came over an unprotected connection cannot. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/** So many bytes that nobody can guess. */
export const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

/** What is authenticated besides the text: the format, and what the text is about, so that no two can be exchanged. */
const additional = (about: string): Uint8Array<ArrayBuffer> => {
  const name = new TextEncoder().encode(about);
  const bytes = new Uint8Array(1 + name.length);
  bytes[0] = format;
  bytes.set(name, 1);
  return bytes;
};

/**
 * Seals bytes with AES-256-GCM under a fresh 12-byte IV: format byte, IV, ciphertext and tag.
 * @param about What they are about; whoever opens them has to say the same.
 */
export async function sealBytes(
  key: CryptoKey,
  plain: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = randomBytes(ivLength);
  const hidden = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: additional(about) }, key, plain);
  const bytes = new Uint8Array(1 + ivLength + hidden.byteLength);
  bytes[0] = format;
  bytes.set(iv, 1);
  bytes.set(new Uint8Array(hidden), 1 + ivLength);
  return bytes;
}

/** The bytes that were sealed; null where the key or `about` is another one, or they were damaged or never sealed. */
export async function unsealBytes(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (bytes[0] !== format || bytes.length < sealedOverhead) return null;
  const iv = bytes.subarray(1, 1 + ivLength);
  try {
    const how = { name: 'AES-GCM', iv, additionalData: additional(about) };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, bytes.subarray(1 + ivLength)));
  } catch {
    return null;
  }
}

/** Seals a text; as `sealBytes`, in base64url. */
export const seal = async (key: CryptoKey, text: string, about: string): Promise<string> =>
  toBase64url(await sealBytes(key, new TextEncoder().encode(text), about));

/** The text that was sealed; null where `unsealBytes` is. */
export async function unseal(key: CryptoKey, sealed: string, about: string): Promise<string | null> {
  const bytes = fromBase64url(sealed);
  const plain = bytes === null ? null : await unsealBytes(key, bytes, about);
  return plain === null ? null : new TextDecoder().decode(plain);
}
