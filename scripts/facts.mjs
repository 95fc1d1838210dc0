// Lists what is to be checked again and by which day, soonest first. `--due` lists only what is due and fails if anything
// is; `--on YYYY-MM-DD` asks for another day than today.
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { root } from './lib/run.mjs';

const { values } = parseArgs({ options: { due: { type: 'boolean', default: false }, on: { type: 'string' } } });
const now = new Date();
const twoDigits = (value) => String(value).padStart(2, '0');
const today = values.on ?? [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');

const server = await createServer({
  root,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false },
});
const { isIsoDate } = await server.ssrLoadModule('/src/model/dates.ts');
const { factsToCheck, factsDue } = await server.ssrLoadModule('/tests/support/facts-to-check.ts');
const all = factsToCheck();
const due = isIsoDate(today) ? factsDue(today) : [];
await server.close();

if (!isIsoDate(today)) {
  console.error(`--on ${today}: not a day, YYYY-MM-DD.`);
  process.exit(2);
}

const indent = ' '.repeat(12);
for (const { due: day, id, source, usedIn } of values.due ? due : all) {
  const { title, publisher, checkedOn, ends, url } = source;
  console.log(`${day}  ${title}`);
  console.log(`${indent}${publisher} · checked ${checkedOn}${ends === undefined ? '' : ` · ends ${ends.on}`} · ${id}`);
  if (url !== undefined) console.log(`${indent}${url}`);
  console.log(`${indent}${usedIn.join(' ') || 'cited nowhere'}`);
}
console.log(`${all.length} sources, ${due.length} due on ${today}.`);
process.exitCode = values.due && due.length > 0 ? 1 : 0;
