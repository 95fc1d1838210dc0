import { expect, test } from '../../journeys/support/test.ts';

const differs = process.env.VISUAL_DIFFER ?? '';

/** Skips the tests of a file where pictures would be drawn differently from those that are kept. */
export const skipsElsewhere = (): void => test.skip(differs !== '', differs);

export const colorSchemes = ['light', 'dark'] as const;

export { expect, test };
