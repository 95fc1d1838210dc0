// All tests with what `npm test` leaves out for its time: every screen in every setting, every named story walked by
// clicking, the pages beside them, each step on a line that fetches part by part, the whole road as it is heard, keys of
// passphrases that take their second, and all of what is but sampled there. Half an hour.
import { runTool, tool } from './lib/run.mjs';

const env = { THOROUGH: '1' };
const sampled = [
  'src/app/every-page.test.tsx',
  'src/app/screen-reader.test.tsx',
  'src/screens/urgent/situation.test.tsx',
  'tests/every-sentence.test.ts',
];
const code = (await runTool(tool('vitest'), ['run', ...sampled], { env })) || (await runTool(tool('vite'), ['build']));
process.exitCode = code || (await runTool(tool('@playwright/test', 'playwright'), ['test'], { env }));
