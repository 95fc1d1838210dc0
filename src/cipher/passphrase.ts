import { randomBytes } from './sealing.ts';

/**
 * The fewest rounds of PBKDF2-HMAC-SHA256.
 * @see OWASP Password Storage Cheat Sheet: 600,000.
 */
export const fewestRounds = 600_000;
/** The most: what a fast computer sets, an old phone has to bear. */
export const mostRounds = 6_000_000;
const saltLength = 16;
/** Milliseconds that an attempt should take on the device that sets a passphrase. */
const wanted = 1000;

/** How a passphrase becomes a key; no secret. */
export interface Stretching {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
}

/** What is typed, so that the same passphrase from another keyboard, full-width or composed, is the same. */
const typed = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/** True where two are the same passphrase, whatever keyboard each was typed with. */
export const isSamePassphrase = (one: string, other: string): boolean => typed(one) === typed(other);

/** The key of a passphrase, for AES-256-GCM. It cannot be read out of the browser. */
export async function keyFrom(passphrase: string, { salt, rounds }: Stretching): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(typed(passphrase));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/**
 * A new salt, and as many rounds as take about a second here, never fewer than `fewestRounds`.
 * @param now Milliseconds by any clock that does not go back.
 */
export async function newStretching(now: () => number): Promise<Stretching> {
  const salt = randomBytes(saltLength);
  const tried = fewestRounds / 6;
  const before = now();
  await keyFrom('tried', { salt, rounds: tried });
  const perSecond = (tried * wanted) / Math.max(1, now() - before);
  const rounds = Math.round(Math.min(mostRounds, Math.max(fewestRounds, perSecond)) / 10_000) * 10_000;
  return { salt, rounds };
}

/** Why a passphrase is refused; null where it is not. */
export type WeakBecause = 'short' | 'digits' | 'repeated' | null;

const fewestCharacters = 8;
/** A code of digits alone is tried out soon, whatever each attempt costs: eight are a day. */
const fewestDigits = 14;
const fewestDifferent = 4;

/** Why a passphrase would be guessed soon: fewer than 8 characters, digits alone (fewer than 14), or a few repeated. */
export function weaknessOf(passphrase: string): WeakBecause {
  const characters = [...typed(passphrase)];
  if (characters.length < fewestCharacters) return 'short';
  if (characters.every((one) => /\d/.test(one)) && characters.length < fewestDigits) return 'digits';
  return new Set(characters).size < fewestDifferent ? 'repeated' : null;
}
