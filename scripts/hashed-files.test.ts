import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PreviewServer } from 'vite';
import { expect, it } from 'vitest';
import { hashedFiles } from './hashed-files.ts';

type Middleware = (...args: [...Parameters<RequestListener>, () => void]) => void;

/** What a preview server with the plugin tells about keeping a file, which itself would have it asked for anew. */
async function keepingOf(path: string, code: number): Promise<string | null> {
  let before: Middleware = () => undefined;
  const { configurePreviewServer } = hashedFiles();
  const use = (middleware: Middleware) => {
    before = middleware;
  };
  if (typeof configurePreviewServer === 'function')
    await configurePreviewServer.call({} as never, { middlewares: { use } } as unknown as PreviewServer);
  const server = createServer((request, response) => {
    before(request, response, () => response.writeHead(code, { 'Cache-Control': 'no-cache' }).end());
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  server.close();
  return headers.get('cache-control');
}

it('has files kept whose name changes with what they say, and no others', async () => {
  expect(await keepingOf('/assets/base-BD7-B7Xe.js', 200)).toBe('public, max-age=31536000, immutable');
  expect(await keepingOf('/', 200)).toBe('no-cache');
  expect(await keepingOf('/assets/gone.js', 404)).toBe('no-cache');
});
