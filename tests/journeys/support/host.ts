import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

const folder = '/guide/';

/** A static host that serves the guide from a folder of its own, as hosts of many sites do. */
export interface Host {
  readonly address: string;
  /** Serves another build from now on; what only the one before had is gone. */
  readonly deploy: (build: string) => void;
  /** Breaks the connection of every request for such a file; undefined for none. */
  readonly lose: (files: RegExp | undefined) => void;
  readonly close: () => Promise<void>;
}

/** Starts a host of a build on a free port. */
export async function hostOf(build: string): Promise<Host> {
  let served = build;
  let lost: RegExp | undefined;
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '', 'http://host').pathname);
    const name = path.startsWith(folder) ? path.slice(folder.length) || 'index.html' : '';
    if (lost?.test(name)) return request.socket.destroy();
    const file = join(served, name);
    const isThere = name !== '' && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    const shown = isThere ? file : join(served, '404.html');
    response.writeHead(isThere ? 200 : 404, {
      'Content-Type': types[extname(shown)] ?? 'application/octet-stream',
      'Cache-Control': name.startsWith('assets/') && isThere ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    return response.end(readFileSync(shown));
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`,
    deploy: (next) => {
      served = next;
    },
    lose: (files) => {
      lost = files;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/**
 * A copy of a build as the next release would be: one text says something else, and every file with a hash has another
 * name, as when something changed that all of them need.
 */
export function nextRelease(build: string, said: string, sayNow: string): string {
  const next = mkdtempSync(join(tmpdir(), 'next-release-'));
  cpSync(build, next, { recursive: true });
  const hashed = readdirSync(join(next, 'assets'));
  const renamed = new Map(hashed.map((name) => [name, name.replace(/-([\w-])([\w-]{7})(?=\.\w+$)/, '-$2$1')]));
  const pattern = new RegExp(hashed.map((name) => name.replace('.', '\\.')).join('|'), 'g');
  const texts = [...hashed.map((name) => join('assets', name)), 'index.html', '404.html', 'sw.js'];
  for (const name of texts) {
    const text = readFileSync(join(next, name), 'utf8');
    const version = (_all: string, first: string) => `"version":"next${first}"`;
    writeFileSync(
      join(next, name),
      text
        .replace(pattern, (found) => renamed.get(found) ?? found)
        .replace(/"?version"?:"([\da-f]+)"/, version)
        .split(said)
        .join(sayNow),
    );
  }
  for (const [name, now] of renamed) renameSync(join(next, 'assets', name), join(next, 'assets', now));
  return next;
}

export const remove = (build: string): void => rmSync(build, { recursive: true, force: true });
