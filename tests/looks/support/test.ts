import { test as base, expect } from '../../journeys/support/test.ts';

const differs = process.env.LOOKS_DIFFER ?? '';

/** A page in one colour scheme; skipped where pictures would be drawn differently from those that are kept. */
export const test = base;
test.beforeEach(() => test.skip(differs !== '', differs));

export const colorSchemes = ['light', 'dark'] as const;

export { expect };
