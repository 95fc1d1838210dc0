import type { Person } from './schemas.ts';

/** What may be told of who signs, in the order in which it is asked. */
export const personParts = ['name', 'phone', 'idNumber', 'address'] as const satisfies readonly (keyof Person)[];
