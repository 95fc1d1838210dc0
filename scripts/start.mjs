import { install } from './lib/install.mjs';
import { runTool, tool } from './lib/run.mjs';
import { addressesOf, firstFreePort, hostFrom, untilItAnswers } from './lib/serving.mjs';

let asked = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    asked = true;
  });
}

async function start() {
  if (!(await install())) return 1;
  const vite = tool('vite');
  if ((await runTool(vite, ['build'])) !== 0) return 1;

  const host = hostFrom(process.argv.slice(2));
  const port = await firstFreePort(4173, host);
  const where = ['--host', host, '--port', String(port), '--strictPort'];
  const ended = runTool(vite, ['preview', ...where, '--logLevel', 'warn']);
  const early = await Promise.race([untilItAnswers(port, host), ended]);
  if (early !== undefined) return early;

  console.log('\n有商量 is ready:\n');
  for (const address of addressesOf(host, port)) console.log(`  ${address}`);
  console.log('\nStop with Ctrl-C.');
  return ended;
}

const code = await start();
process.exitCode = asked ? 0 : code;
