// All browser tests with what `npm test` leaves out for its time: every screen in every setting, every named story walked
// by clicking, the pages beside them, and each step on a line that fetches part by part. Fifteen minutes.
import { runTool, tool } from './lib/run.mjs';

const code = await runTool(tool('vite'), ['build']);
process.exitCode =
  code || (await runTool(tool('@playwright/test', 'playwright'), ['test'], { env: { THOROUGH: '1' } }));
