import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './lib/install.mjs';
import { makeRelease } from './lib/release.mjs';
import { npm, root } from './lib/run.mjs';

/** `npm run release -- --path /guide/ --root /var/www/guide --listen 8080`; each may be left out. */
const { values } = parseArgs({
  options: {
    path: { type: 'string', default: '/' },
    root: { type: 'string', default: '/srv/youshangliang/site' },
    listen: { type: 'string' },
  },
});

async function release() {
  if (!/^\/(?:[\w.-]+\/)*$/.test(values.path)) {
    console.error('--path begins and ends with a slash and has letters, figures, dots and dashes: /guide/');
    return 1;
  }
  if (!(await install())) return 1;
  if ((await npm(['run', 'build', '--', '--logLevel', 'warn'])) !== 0) return 1;
  const folder = values.root.replace(/\/$/, '');
  makeRelease(join(root, 'dist'), join(root, 'release'), { path: values.path, folder, listen: values.listen });
  console.log('\nrelease/site holds the files; release/nginx.conf and release/Caddyfile say how to serve them.');
  return 0;
}

process.exitCode = await release();
