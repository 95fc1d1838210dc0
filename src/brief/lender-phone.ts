import { type LenderPhone, lenderPhones } from '#words/engine/lender-phones.ts';

/**
 * The official number of a lender by the name a person typed, in full or as it is called for short; null where none was
 * found. A company of a like name, such as a finance company of a bank, is another lender.
 */
export function lenderPhoneOf(typed: string): LenderPhone | null {
  const name = typed.replace(/\s/g, '');
  return lenderPhones.find(({ called }) => called.test(name)) ?? null;
}
