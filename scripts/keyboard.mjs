// Every screen and page walked with Tab and back, on a phone, a wide window and with large text, and every control pressed
// with a key: twelve minutes.
import { runTool, tool } from './lib/run.mjs';

const code = await runTool(tool('vite'), ['build']);
process.exitCode =
  code ||
  (await runTool(tool('@playwright/test', 'playwright'), ['test', 'every-key.spec'], { env: { KEYBOARD: 'all' } }));
