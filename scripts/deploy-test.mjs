import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, isRoot } from './lib/browser.mjs';
import { filesKeptBy, filesLoadedBy, staticImports } from './lib/built.mjs';
import { ask, problemsOfHost } from './lib/host-checks.mjs';
import { install } from './lib/install.mjs';
import { load } from './lib/load.mjs';
import { compressFiles, configurationOf, policyOfBuild } from './lib/release.mjs';
import { npm, root } from './lib/run.mjs';

const work = mkdtempSync(join(tmpdir(), 'deploy-test-'));
const site = join(work, 'site');
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const seconds = 10;

/** The nginx.conf of the container, around the given configuration; what it writes goes into our folder. */
const mainOfNginx = (configuration) =>
  readFileSync(join(root, 'deploy/nginx-main.conf'), 'utf8')
    .replaceAll('/tmp/', `${work}/`)
    .replace('/etc/nginx/youshangliang.conf', configuration);

const starts = (program, argument) => spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;

/** The hosts we have a configuration for: how it is started here, or what is missing. */
const hosts = [
  {
    kind: 'nginx.conf',
    missing: () =>
      starts('nginx', '-v') && existsSync(brotliModule)
        ? ''
        : 'nginx with its brotli module (apt-get install nginx libnginx-mod-http-brotli-static)',
    listen: (port) => `127.0.0.1:${port}`,
    command: (file) => {
      writeFileSync(`${file}.main`, mainOfNginx(file));
      return ['nginx', ['-e', 'stderr', '-c', `${file}.main`]];
    },
  },
  {
    kind: 'Caddyfile',
    missing: () => (starts('caddy', 'version') ? '' : 'caddy (apt-get install caddy)'),
    listen: (port) => `http://127.0.0.1:${port}`,
    command: (file) => ['caddy', ['run', '--adapter', 'caddyfile', '--config', file]],
  },
];

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

async function answers(address) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await ask(address).then(
        () => true,
        () => false,
      )
    )
      return true;
    await new Promise((later) => setTimeout(later, 100));
  }
  return false;
}

/** Serves the site with a host while something is done with its address. */
async function withHost({ kind, listen, command }, path, policy, use) {
  const port = await freePort();
  const file = join(work, `${kind}-${port}`);
  writeFileSync(file, configurationOf(kind, { policy, path, folder: site, listen: listen(port) }));
  const [program, args] = command(file);
  const quiet = { ...process.env, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work, HOME: work };
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: quiet });
  let said = '';
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-4000);
  });
  const ended = new Promise((done) => child.on('exit', done));
  try {
    const address = `http://127.0.0.1:${port}${path}`;
    if (!(await answers(address))) return [`${program} does not answer: ${said}`];
    const found = await use(address);
    return [...found, ...said.split('\n').filter((line) => /\[(?:warn|alert|emerg)\]/.test(line))];
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** Opens a lost link in a browser: the page has to lead it back, and the header's policy must forbid nothing it does. */
async function problemsInBrowser(address) {
  const executablePath = findBrowser();
  if (executablePath === null) {
    console.log('     no browser here: lost links were not opened');
    return [];
  }
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot });
  const page = await browser.newPage({ serviceWorkers: 'block', locale: 'zh-CN' });
  const problems = [];
  page.on('console', (message) => {
    if (/policy|refused/i.test(message.text())) problems.push(message.text());
  });
  const [released] = /#s1\.[\w-]+/.exec(readFileSync(join(root, 'tests/journeys/mangled-link.spec.ts'), 'utf8')) ?? [];
  await page.goto(`${address}${released.replace('#', '%23')}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (page.url() !== `${address}#s1`) problems.push(`a lost link led to ${page.url()}`);
  await browser.close();
  return problems;
}

const read = (name) => readFileSync(join(site, name), 'utf8');

/** What a first visit asks for before anything is tapped. */
function firstVisit() {
  const { scripts, others } = filesLoadedBy(read('index.html'));
  const all = new Set(scripts);
  for (const script of all) for (const name of staticImports(read(script))) all.add(`assets/${name}`);
  return ['./', ...all, ...others];
}

/** The bytes of a host's answers as a browser gets them, without their heads. */
async function weightOf(address, paths) {
  const answered = await Promise.all(
    paths.map((path) => ask(new URL(path, address), { 'accept-encoding': 'gzip, br' })),
  );
  return answered.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

async function deployTest() {
  if (!(await install())) return 1;
  if ((await npm(['run', 'build', '--', '--logLevel', 'warn'])) !== 0) return 1;
  // A host does not run as we do, and has to read it.
  chmodSync(work, 0o755);
  cpSync(join(root, 'dist'), site, { recursive: true });
  compressFiles(site);
  const policy = policyOfBuild(site);
  const problems = [];
  let tested = 0;
  for (const host of hosts) {
    const missing = host.missing();
    if (missing !== '') {
      console.log(`skipped  ${host.kind}: there is no ${missing} here`);
      continue;
    }
    tested += 1;
    for (const path of ['/', '/guide/']) {
      const found = await withHost(host, path, policy, async (address) => [
        ...(await problemsOfHost(address, site, policy)),
        ...(await problemsInBrowser(address)),
      ]);
      console.log(`${found.length === 0 ? 'ok      ' : 'NO      '} ${host.kind} at ${path}`);
      problems.push(...found);
    }
    const loaded = await withHost(host, '/', policy, async (address) => {
      const paths = firstVisit();
      const { answers: all, failures, median, late } = await load(address, paths, { connections: 100, seconds });
      const perSecond = Math.round(all / seconds);
      console.log(
        `${failures.length === 0 ? 'ok      ' : 'NO      '} ${host.kind} under load: 100 connections, ${all} answers, ` +
          `${perSecond} a second (${Math.round(perSecond / paths.length)} first visits), ` +
          `median ${median.toFixed(1)} ms, 99 % within ${late.toFixed(1)} ms`,
      );
      const kept = filesKeptBy(read('sw.js')).filter((name) => name !== 'index.html');
      const everything = [...new Set([...paths, 'sw.js', ...kept])];
      console.log(
        `         ${await weightOf(address, paths)} bytes for the first visit in ${paths.length} files, ` +
          `${await weightOf(address, everything)} with all that is kept for use offline in ${everything.length}`,
      );
      return failures.map(([failure, times]) => `${times} × ${failure}`);
    });
    problems.push(...loaded);
  }
  for (const problem of problems.slice(0, 40)) console.log(`  ${problem.slice(0, 300)}`);
  if (tested === 0) console.log('Nothing was tested.');
  return problems.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await deployTest();
} finally {
  rmSync(work, { recursive: true, force: true });
}
