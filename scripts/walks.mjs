// Walks the road at random, thousands of steps with a reload after every one: some minutes.
import { runTool, tool } from './lib/run.mjs';

process.exitCode = await runTool(tool('vitest'), ['run', 'walks'], { env: { WALKS: 'all' } });
