import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Runs a program with our own output and gives its exit code; a signal or a failed start counts as 1.
 * Ctrl-C reaches the program through the terminal: we stay until it has ended, so that nothing is left behind.
 */
export function run(command, args, { env = {}, shell = false } = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...env } });
  const stay = () => {};
  const pass = (signal) => child.kill(signal);
  process.on('SIGINT', stay);
  process.on('SIGTERM', pass);
  const ended = new Promise((done) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
  return ended.finally(() => {
    process.off('SIGINT', stay);
    process.off('SIGTERM', pass);
  });
}

/** Command and first argument of a tool installed in node_modules. */
export function tool(packageName, program = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[program])];
}

export function runTool([command, script], args, options) {
  return run(command, [script, ...args], options);
}

/** Runs npm: the one that started us, else the one on the path. */
export function npm(args) {
  const started = process.env.npm_execpath;
  if (started !== undefined && /^npm/.test(basename(started))) return run(process.execPath, [started, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}
