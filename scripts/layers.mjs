// Writes the lint rules that follow from the table of rooms.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintRules } from './lib/layers.mjs';
import { root } from './lib/run.mjs';

writeFileSync(join(root, 'biome.layers.json'), `${JSON.stringify(lintRules(), null, 2)}\n`);
