// Walks the road at random with a reload after every step, and reads every sentence of 100,000 cases: half an hour.
import { runTool, tool } from './lib/run.mjs';

process.exitCode = await runTool(tool('vitest'), ['run', 'walks', 'every-sentence'], { env: { WALKS: 'all' } });
