import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Leaves a copy of the page where static hosts look for what they show instead of a page they do not have: a shared link
 * whose `#` became `%23` asks for one, and the script of the page leads it on.
 */
export const lostAddresses = (): Plugin => ({
  name: 'lost-addresses',
  apply: 'build',
  writeBundle({ dir = 'dist' }) {
    copyFileSync(join(dir, 'index.html'), join(dir, '404.html'));
  },
});
