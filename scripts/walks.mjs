// Walks the road at random for a quarter of an hour, with a reload after every step.
import { runTool, tool } from './lib/run.mjs';

process.exitCode = await runTool(tool('vitest'), ['run', 'walks'], { env: { WALKS: 'all' } });
