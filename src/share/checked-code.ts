/** The 32 letters of Bech32: each differs from the others in print, and upper and lower case mean the same. */
const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
const constant = 0x2bc830a3;
const checkLength = 6;

/** The remainder of a list of five-bit values by the generator of the code. */
function remainder(values: readonly number[]): number {
  let rest = 1;
  for (const value of values) {
    const top = rest >>> 25;
    rest = ((rest & 0x1ffffff) << 5) ^ value;
    generator.forEach((term, at) => {
      if ((top >>> at) & 1) rest ^= term;
    });
  }
  return rest;
}

/** The name as it enters the check: the high bits of each of its characters, a zero, the low bits. */
function expanded(name: string): readonly number[] {
  const codes = [...name].map((character) => character.charCodeAt(0));
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)];
}

/**
 * Five-bit values as letters, followed by six that check them and the name they stand under. This is Bech32m (BIP 350):
 * up to three wrong letters are always noticed, four in a code of up to 89 letters, and any other damage but for once in
 * 2^30.
 * @param values Whole numbers from 0 to 31.
 */
export function encodeChecked(name: string, values: readonly number[]): string {
  const rest = remainder([...expanded(name), ...values, 0, 0, 0, 0, 0, 0]) ^ constant;
  const check = [25, 20, 15, 10, 5, 0].map((shift) => (rest >>> shift) & 31);
  return [...values, ...check].map((value) => alphabet[value]).join('');
}

/** The values of a code in upper or lower case; null where it does not pass its check under this name. */
export function decodeChecked(name: string, code: string): readonly number[] | null {
  const values = [...code.toLowerCase()].map((letter) => alphabet.indexOf(letter));
  if (values.length < checkLength || values.includes(-1)) return null;
  return remainder([...expanded(name), ...values]) === constant ? values.slice(0, -checkLength) : null;
}
