import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { staticHost } from './lib/static-host.mjs';

/** Has `vite preview` answer as a host would: `npm start` and the browser tests see the same headers as everybody. */
export const asAHost = (): Plugin => ({
  name: 'as-a-host',
  configurePreviewServer: ({ config, middlewares }) => {
    middlewares.use(staticHost(resolve(config.root, config.build.outDir)));
  },
});
