// Writes docs/message-signs.md: how well the signs of messages are found in the corpus.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from './lib/run.mjs';

const server = await createServer({ root, logLevel: 'error', appType: 'custom', server: { middlewareMode: true } });
const { signReport } = await server.ssrLoadModule('/tests/support/sign-report.ts');
writeFileSync(join(root, 'docs/message-signs.md'), signReport());
await server.close();
