import type { Person } from '#case/schemas.ts';
import { normalIdNumber, normalPhone } from '#text/typed/identity.ts';
import { language } from '#words/language.ts';

const tailLength = 4;

/** The last four digits of the phone number; null where it has fewer. */
export function phoneTailOf({ phone = '' }: Person): string | null {
  const digits = phone.replace(/\D/g, '');
  return digits.length < tailLength ? null : digits.slice(-tailLength);
}

const hide = (text: string, first: number, last: number): string =>
  [...text].map((sign, at, all) => (at < first || at >= all.length - last ? sign : language.hidden)).join('');

/** The person as shown where others may see the screen: enough to recognise the entry, too little to misuse it. */
export function maskedPerson({ name, phone, idNumber, address }: Person): Person {
  return {
    ...(name === undefined ? {} : { name: hide(name, 1, 0) }),
    ...(phone === undefined ? {} : { phone: hide(phone, 3, tailLength) }),
    ...(idNumber === undefined ? {} : { idNumber: hide(idNumber, 3, 0) }),
    ...(address === undefined ? {} : { address: hide(address, 3, 0) }),
  };
}

/** The person with their numbers in the form in which documents print them. */
export const normalPerson = ({ phone, idNumber, ...person }: Person): Person => ({
  ...person,
  ...(phone === undefined ? {} : { phone: normalPhone(phone) }),
  ...(idNumber === undefined ? {} : { idNumber: normalIdNumber(idNumber) }),
});
