import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

const forAYear = 'public, max-age=31536000, immutable';

/** Sends one header as given, whatever is asked for when the head is written. */
function insist(response: ServerResponse, name: string, value: string): void {
  const writeHead = response.writeHead.bind(response) as (code: number, headers: object) => ServerResponse;
  response.writeHead = ((code: number, headers: object) =>
    writeHead(code, code === 200 ? { ...headers, [name]: value } : headers)) as ServerResponse['writeHead'];
}

/** Lets a browser keep the files whose name changes with their contents, as a host should. */
export const hashedFiles = (): Plugin => ({
  name: 'hashed-files',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      if (request.url?.startsWith('/assets/') === true) insist(response, 'Cache-Control', forAYear);
      next();
    });
  },
});
