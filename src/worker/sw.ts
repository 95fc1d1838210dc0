import { type BuiltFiles, keptFiles } from './kept-files.ts';
import type { KeptAnswer, ToWorker } from './messages.ts';

interface WorkerEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

/** What a service worker has and the types of a page do not know. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: WorkerEvent) => void): void;
  addEventListener(
    type: 'fetch',
    listen: (event: WorkerEvent & { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  addEventListener(type: 'message', listen: (event: WorkerEvent & MessageEvent<ToWorker>) => void): void;
}

/** The build puts the list of its files here. */
declare const __BUILT_FILES__: BuiltFiles;

const worker = self as unknown as Worker;
const { scope } = worker.registration;
/** Other pages of the same host may keep files too. */
const cacheName = `youshangliang ${scope}`;
const files = keptFiles({
  built: __BUILT_FILES__,
  scope,
  openCache: () => caches.open(cacheName),
  // Asked each time: a worker that the browser has started anew remembers nothing.
  findCache: async () => ((await caches.has(cacheName)) ? caches.open(cacheName) : null),
  fetch: (request, options) => fetch(request, options),
});

const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

worker.addEventListener('install', (event) => event.waitUntil(files.install(savesData())));
// The page that is open when the first worker is ready needs no reload to be kept.
worker.addEventListener('activate', (event) => event.waitUntil(files.tidy().then(() => worker.clients.claim())));
worker.addEventListener('fetch', (event) => {
  const answer = files.respond(event.request);
  if (answer !== null) event.respondWith(answer);
});
worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  const answers = (missing: number) => ports[0]?.postMessage({ missing } satisfies KeptAnswer);
  if (data.type === 'takeOver') event.waitUntil(worker.skipWaiting());
  else if (data.type === 'keep') event.waitUntil(files.bring(data.wanted).then(answers));
  else event.waitUntil(caches.delete(cacheName));
});
