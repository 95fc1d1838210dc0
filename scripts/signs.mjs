// Writes docs/message-signs.md and docs/pasted-bills.md: how well messages and bills are read in their corpora.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from './lib/run.mjs';

const server = await createServer({ root, logLevel: 'error', appType: 'custom', server: { middlewareMode: true } });
const { signReport } = await server.ssrLoadModule('/tests/support/sign-report.ts');
writeFileSync(join(root, 'docs/message-signs.md'), signReport());
const { billReport } = await server.ssrLoadModule('/tests/support/bill-report.ts');
writeFileSync(join(root, 'docs/pasted-bills.md'), billReport());
await server.close();
