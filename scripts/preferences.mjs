// Every screen and page with large text and in each theme, where the tests look at four: a few minutes.
import { runTool, tool } from './lib/run.mjs';

const code = await runTool(tool('vite'), ['build']);
process.exitCode =
  code ||
  (await runTool(tool('@playwright/test', 'playwright'), ['test', 'preferences.spec', 'keyboard-on-a-phone.spec'], {
    env: { PREFERENCES: 'all' },
  }));
