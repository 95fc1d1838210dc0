// Taps in fast succession on every option of every screen, where the tests take one option of each: two minutes.
import { runTool, tool } from './lib/run.mjs';

const code = await runTool(tool('vite'), ['build']);
process.exitCode =
  code ||
  (await runTool(tool('@playwright/test', 'playwright'), ['test', 'taps.spec'], {
    env: { TAPS: 'all', THOROUGH: '1' },
  }));
