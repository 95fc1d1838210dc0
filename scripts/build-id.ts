import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const place = '%build-id%';

/**
 * Writes into the page which build it belongs to: twelve hexadecimal digits of a hash of the page and of the names of
 * all its files, which change with their contents. The same source gives the same id wherever it is built.
 */
export const buildId = (): Plugin => ({
  name: 'build-id',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset' || !String(page.source).includes(place))
        throw new Error(`index.html has no ${place} for the id of the build.`);
      const names = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
      const id = createHash('sha256')
        .update([page.source, ...names.sort()].join('\n'))
        .digest('hex')
        .slice(0, 12);
      page.source = String(page.source).replace(place, id);
    },
  },
});
