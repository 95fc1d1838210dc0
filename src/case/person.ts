import type { Person } from './schemas.ts';

/** The signer's details, in the order in which they are asked for. */
export const personParts = ['name', 'phone', 'idNumber', 'address'] as const satisfies readonly (keyof Person)[];
