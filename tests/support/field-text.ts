import { yuanForEditing } from '#rules/money.ts';

const amounts = ['amount', 'total', 'monthly', 'home', 'living', 'others'];

/** What is typed into the field of that name for a stored value. */
export const fieldText = (name: string, value: unknown): string =>
  amounts.includes(name) ? yuanForEditing(Number(value)) : String(value);

/** What a story knows and no form asks for unless it is unfolded. */
export const unasked: readonly string[] = ['dueDay'];
