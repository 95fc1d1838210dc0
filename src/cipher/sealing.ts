import { fromBase64url, toBase64url } from './base64url.ts';

/** The first byte of a sealed text: how it was sealed. */
const format = 1;
const ivLength = 12;
/** Bytes that AES-GCM adds so that any change is noticed. */
const tagLength = 16;

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
 * Seals a text with AES-256-GCM under a fresh 12-byte IV: base64url of format byte, IV, ciphertext and tag.
 * @param about What the text is about; whoever opens it has to say the same.
 */
export async function seal(key: CryptoKey, text: string, about: string): Promise<string> {
  const iv = randomBytes(ivLength);
  const plain = new TextEncoder().encode(text);
  const hidden = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: additional(about) }, key, plain);
  const bytes = new Uint8Array(1 + ivLength + hidden.byteLength);
  bytes[0] = format;
  bytes.set(iv, 1);
  bytes.set(new Uint8Array(hidden), 1 + ivLength);
  return toBase64url(bytes);
}

/** The text that was sealed; null where the key or `about` is another one, or the sealed text was damaged or is none. */
export async function unseal(key: CryptoKey, sealed: string, about: string): Promise<string | null> {
  const bytes = fromBase64url(sealed);
  if (bytes === null || bytes[0] !== format || bytes.length < 1 + ivLength + tagLength) return null;
  const iv = bytes.subarray(1, 1 + ivLength);
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: additional(about) },
      key,
      bytes.subarray(1 + ivLength),
    );
    return new TextDecoder().decode(plain);
  } catch {
    return null;
  }
}
