import type { Page } from '@playwright/test';
import { isThorough } from '../../support/thorough.ts';

/** Stretches a passphrase a thousandth as long: the key is another, and made of the same. */
function stretchesLess(): void {
  // An empty page has none.
  const { subtle } = crypto as Partial<Crypto>;
  if (subtle === undefined) return;
  const deriveKey = subtle.deriveKey.bind(subtle);
  subtle.deriveKey = (how, ...rest) => {
    const stretching = how as Pbkdf2Params;
    return deriveKey({ ...stretching, iterations: Math.ceil(stretching.iterations / 1000) } as Pbkdf2Params, ...rest);
  };
}

/**
 * Makes keys of passphrases in no time on the pages opened from now on; by `npm run thorough` each takes the second that
 * it takes a person.
 */
export async function makesKeysQuickly(page: Page): Promise<void> {
  if (!isThorough) await page.context().addInitScript(stretchesLess);
}
