// Walks the road at random with a reload after every step, reads every sentence of 100,000 cases, and
// lives with several creditors at once: half an hour and more.
import { runTool, tool } from './lib/run.mjs';

process.exitCode = await runTool(tool('vitest'), ['run', 'walks', 'every-sentence', 'several-negotiations'], {
  env: { WALKS: 'all' },
});
