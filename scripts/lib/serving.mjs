import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

/** The host named on the command line: `--host` alone means every address of this machine. */
export function hostFrom(args) {
  const at = args.findIndex((arg) => arg === '--host' || arg.startsWith('--host='));
  if (at === -1) return '127.0.0.1';
  const named = args[at].startsWith('--host=') ? args[at].slice('--host='.length) : args[at + 1];
  return named === undefined || named === '' || named.startsWith('-') ? '0.0.0.0' : named;
}

async function isFree(port, host) {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch (error) {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false;
    throw error;
  }
}

/** The first port from `first` on that nobody listens on. */
export async function firstFreePort(first, host) {
  for (let port = first; port < first + 100; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No free port from ${first} to ${first + 99}.`);
}

const reachable = (host) => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host);

async function answers(port, host) {
  const socket = connect(port, reachable(host));
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Resolves once something listens there. */
export async function untilItAnswers(port, host) {
  while (!(await answers(port, host))) await new Promise((done) => setTimeout(done, 50));
}

/** The addresses to print for a host and port. */
export function addressesOf(host, port, interfaces = networkInterfaces()) {
  const address = (name) => `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
  if (reachable(host) === host) return [address(host)];
  const others = Object.values(interfaces)
    .flat()
    .filter((entry) => entry.family === 'IPv4' && !entry.internal);
  return [address('127.0.0.1'), ...others.map((entry) => address(entry.address))];
}
