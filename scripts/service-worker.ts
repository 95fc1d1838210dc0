import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { licencesFile } from './licences.ts';

/** The name of the service worker, which must never change: browsers ask for it under this name. */
export const workerFile = 'sw.js';

/** Files without a hash in their name that the page needs or leads to; what is for the home screen is kept by the phone itself. */
const plain = ['manifest.webmanifest', 'icons/icon.svg', licencesFile];

const place = '__BUILT_FILES__';

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

function entryOf(bundle: Bundle): string {
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry && file.name === 'index');
  if (entry === undefined) throw new Error('The build has no first script.');
  return entry.fileName;
}

/**
 * Tells the service worker which files there are. The list stands in the worker itself, so that a build whose files
 * differ is another worker to the browser. It is written last, when every name and the page are known.
 */
export const serviceWorker = (): Plugin => {
  let publicDir = '';
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      ({ publicDir } = config);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[workerFile];
        const page = bundle['index.html'];
        if (worker?.type !== 'chunk' || page?.type !== 'asset')
          throw new Error(`No ${workerFile} or no page was built.`);
        if (worker.imports.length > 0)
          throw new Error(`${workerFile} must stand alone, but imports ${worker.imports}.`);
        const sourceOf = (name: string) => {
          const made = bundle[name];
          return made?.type === 'asset' ? made.source : readFileSync(join(publicDir, name));
        };
        const version = [page.source, ...plain.map(sourceOf)]
          .reduce((hash, source) => hash.update(source), createHash('sha256'))
          .digest('hex')
          .slice(0, 12);
        const hashed = Object.keys(bundle)
          .filter((name) => name.startsWith('assets/'))
          .sort();
        const files = JSON.stringify({ version, entry: entryOf(bundle), hashed, plain });
        if (!worker.code.includes(place)) throw new Error(`${workerFile} has no place for the files of the build.`);
        worker.code = worker.code.replace(place, () => files);
      },
    },
  };
};
