// Makes sample files in documents/ as the app does, and opens them in other programs: the Word files in LibreOffice, page
// by page as PNG where pdftoppm is there, the calendar with ical.js. Look at the pictures.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { createServer } from 'vite';
import { root } from './lib/run.mjs';

const folder = join(root, 'documents');

const there = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).error === undefined;

function fail(message) {
  console.error(message);
  process.exit(1);
}

function convert(command, args) {
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) fail(`${command} failed: ${stderr}`);
}

async function makeFiles() {
  const server = await createServer({ root, logLevel: 'error', appType: 'custom', server: { middlewareMode: true } });
  const { sampleFiles } = await server.ssrLoadModule('/tests/support/sample-files.ts');
  const files = await sampleFiles();
  await server.close();
  return files;
}

if (!there('soffice', ['--version'])) fail('LibreOffice (soffice) is not installed: the Word files cannot be opened.');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const files = await makeFiles();
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);

const named = (ending) => readdirSync(folder).filter((name) => name.endsWith(ending));
convert('soffice', ['--headless', '--convert-to', 'pdf', ...named('.docx')]);
const missing = named('.docx').filter((name) => !named('.pdf').includes(name.replace(/docx$/, 'pdf')));
if (missing.length > 0) fail(`LibreOffice could not open ${missing.join(', ')}.`);

if (there('pdftoppm', ['-v'])) {
  for (const name of named('.pdf')) convert('pdftoppm', ['-r', '70', '-png', name, name.replace(/\.pdf$/, '')]);
} else console.log('pdftoppm is not installed: look at the PDF files instead of pictures.');

for (const name of named('.ics')) {
  const events = new ICAL.Component(ICAL.parse(files[name])).getAllSubcomponents('vevent');
  if (events.length === 0) fail(`${name} has no event.`);
  console.log(`${name}: ${events.length} events`);
  for (const event of events.slice(0, 6)) {
    const { startDate, summary } = new ICAL.Event(event);
    console.log(`  ${startDate}  ${summary}`);
  }
}
console.log(`In documents/: ${readdirSync(folder).join(', ')}`);
