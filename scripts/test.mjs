import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { countsOfRun, playwrightCounts, vitestCounts } from './lib/counts.mjs';
import { install } from './lib/install.mjs';
import { npm, root, run, runTool, tool } from './lib/run.mjs';

const nothing = { passed: 0, failed: 0 };
const asOne = (succeeded) => (succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const onlyFailure = (succeeded) => (succeeded ? nothing : asOne(false));

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
let chromium = '';

async function findOrInstallBrowser() {
  try {
    chromium = await ensureBrowser();
    console.log(chromium);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

async function unitTests() {
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool(tool('vitest'), ['run', '--allowOnly=false', ...reporters]);
  return countsOfRun(report, vitestCounts, code);
}

async function build() {
  if ((await runTool(tool('vite'), ['build'])) !== 0) return false;
  return (await run(process.execPath, [join(root, 'scripts/check-build.mjs')])) === 0;
}

async function browserTests(config) {
  const report = join(reports, `${config}.json`);
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = ['test', '--config', config, '--forbid-only', '--reporter=list,json'];
  const code = await runTool(tool('@playwright/test', 'playwright'), args, { env });
  return countsOfRun(report, playwrightCounts, code);
}

/** In this order; the first with a failure is the last to run. */
const stages = [
  ['Packages', async () => onlyFailure(await install())],
  ['Browser', async () => onlyFailure(await findOrInstallBrowser())],
  ['Check', async () => asOne((await npm(['run', 'check'])) === 0)],
  ['Unit tests', unitTests],
  ['Build', async () => asOne(await build())],
  ['Browser tests', () => browserTests('playwright.config.ts')],
  ['Visual tests', () => browserTests('playwright.visual.config.ts')],
];

const total = { ...nothing };
for (const [name, stage] of stages) {
  console.log(`\n== ${name}`);
  const { passed, failed } = await stage();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) {
    console.log(`\n${name}: failed.`);
    break;
  }
}
rmSync(reports, { recursive: true, force: true });
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
