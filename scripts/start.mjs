import { install } from './lib/install.mjs';
import { runTool, tool } from './lib/run.mjs';

let asked = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    asked = true;
  });
}

/** Arguments go to the server: `npm start -- --host` shows the guide to other machines of the network. */
async function start() {
  if (!(await install())) return 1;
  const vite = tool('vite');
  if ((await runTool(vite, ['build', '--logLevel', 'warn'])) !== 0) return 1;
  console.log('\n有商量 is built. Stop with Ctrl-C.');
  return runTool(vite, ['preview', '--port', '4173', ...process.argv.slice(2)]);
}

const code = await start();
process.exitCode = asked ? 0 : code;
