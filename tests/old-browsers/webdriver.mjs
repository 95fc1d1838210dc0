import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the page with the frame is asked for. */
const phonePage = 'phone.html';

const phone = `<!doctype html><html lang="en"><title>phone</title><body style="margin:0">
<iframe src="./" width="360" height="640" style="border:0;display:block"></iframe>`;

/** Answers like a host, but for a page with the guide in a frame of the size of a phone, which a host refuses. */
export const framed = (host) => (request, response) => {
  if (request.url !== `/${phonePage}`) {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => {
      if (name !== 'X-Frame-Options') set(name, String(value).replace(/; frame-ancestors 'none'/, ''));
    };
    host(request, response);
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(phone);
};

const sleep = (milliseconds) => new Promise((awake) => setTimeout(awake, milliseconds));

/** A port that nothing listens at. */
async function freePort() {
  const server = createServer();
  await new Promise((listens) => server.listen(0, '127.0.0.1', listens));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Sends one command of the WebDriver protocol; gives its value, or throws what the browser says against it. */
async function command(base, method, path, body) {
  const answer = await fetch(`${base}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(value?.message || value?.error || `${method} ${path}: ${answer.status}`);
  return value;
}

/** Asks again and again until there is something other than nothing. */
async function until(ask, timeout, missing) {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await ask().catch(() => undefined);
    if (found) return found;
    if (Date.now() > end) throw new Error(`${missing} was waited for in vain`);
    await sleep(100);
  }
}

/**
 * As much of a page of Puppeteer as the journey needs. These engines open no window as small as a phone: the page stands
 * in a frame of that size.
 */
function pageOf(base) {
  const send = (path, body) => command(base, 'POST', path, body);
  const run = (does, ...args) => send('/execute/sync', { script: `return (${does}).apply(null, arguments)`, args });
  const first = (selector) => send('/element', { using: 'css selector', value: selector });
  const idOf = (element) => Object.values(element)[0];
  return {
    goto: async (url) => {
      await send('/url', { url: new URL(phonePage, url).href });
      await send('/frame', { id: await first('iframe') });
      // Errors of the first moments are not heard this way: those of the journey are.
      await run(() => {
        window.troubles = [];
        addEventListener('error', ({ message }) => window.troubles.push(message));
        addEventListener('unhandledrejection', ({ reason }) => window.troubles.push(String(reason)));
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          window.troubles.push(`${violatedDirective}: ${blockedURI}`),
        );
      });
    },
    evaluate: run,
    waitForFunction: (asks, { timeout }, ...args) => until(() => run(asks, ...args), timeout, String(asks)),
    waitForSelector: async (selector, { timeout }) => {
      const found = await until(() => first(selector), timeout, selector);
      return {
        evaluate: (does) => run(does, found),
        click: () => send(`/element/${idOf(found)}/click`, {}),
      };
    },
    // The whole window, in whose corner the frame stands: of an element larger than its first window WebKitGTK draws a part.
    screenshot: async ({ path }) => {
      await send('/frame', { id: null });
      writeFileSync(path, Buffer.from(await command(base, 'GET', '/screenshot'), 'base64'));
      await send('/frame', { id: await first('iframe') });
    },
    // Large enough for all of the frame to be painted, where the window can be sized.
    setViewport: () => send('/window/rect', { width: 1000, height: 1000 }).catch(() => undefined),
    on: () => undefined,
  };
}

/**
 * Starts an engine by its WebDriver.
 * @param engine Program and arguments of the driver, the port left out, and what the session is to be capable of.
 * @returns As much of a browser of Puppeteer as the walk needs.
 */
export async function startByDriver({ driver: [program, ...args], capabilities }) {
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), 'webdriver-'));
  const env = { ...process.env, XDG_RUNTIME_DIR: own, LIBGL_ALWAYS_SOFTWARE: '1', LANG: 'C.UTF-8' };
  env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
  // A group of its own, so that what it starts ends with it.
  const child = spawn(program, [...args, `--port=${port}`], { env, stdio: 'ignore', detached: true });
  const address = `http://127.0.0.1:${port}`;
  const end = () => {
    process.kill(-child.pid, 'SIGTERM');
    rmSync(own, { recursive: true, force: true });
  };
  try {
    await until(() => command(address, 'GET', '/status'), 20_000, program);
    const session = await command(address, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    const base = `${address}/session/${session.sessionId}`;
    const { browserName, browserVersion } = session.capabilities;
    return {
      version: async () => `${browserName} ${browserVersion}`,
      newPage: async () => pageOf(base),
      close: async () => {
        await command(base, 'DELETE', '').catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
