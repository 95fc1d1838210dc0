import { plainText } from './plain.ts';

const mobile = /^(?:(?:\+|00)?86)?(1[3-9]\d{9})$/;

/**
 * A telephone number in the form it is written in: a mobile number of the mainland without its country code and signs
 * between, any other number as it was typed, with single spaces. Nothing is refused: numbers of Hong Kong, Taiwan and
 * abroad, landlines and short numbers are as good.
 */
export function normalPhone(typed: string): string {
  const plain = plainText(typed).replace(/\s+/g, ' ');
  const [, number] = mobile.exec(plain.replace(/[\s().-]/g, '')) ?? [];
  return number ?? plain;
}

/** The number of an identity card, a permit or a passport: capital letters, no spaces or dashes. Nothing is refused. */
export const normalIdNumber = (typed: string): string => plainText(typed).replace(/[\s-]/g, '').toUpperCase();

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkSigns = '10X98765432';

/** True for a number that looks like one of an identity card and has a sign too few or a wrong one (GB 11643). */
export function isIdNumberOdd(typed: string): boolean {
  const id = normalIdNumber(typed);
  if (!/^\d{16,}[\dX]?$/.test(id)) return false;
  const sum = weights.reduce((all, weight, at) => all + weight * Number(id[at]), 0);
  return id.length !== 18 || id[17] !== checkSigns[sum % 11];
}

/** True for a number that begins like a mobile number of the mainland and has too few or too many digits. */
export const isPhoneOdd = (typed: string): boolean => /^1[3-9]\d{7,8}$|^1[3-9]\d{10,}$/.test(normalPhone(typed));
