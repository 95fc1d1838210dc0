import { useSyncExternalStore } from 'react';
import type { KeptAnswer, ToWorker } from '#worker/messages.ts';
import { lineIsIdle } from './line-is-idle.ts';
import { ageToTell, wordsAreNewer } from './words-day.ts';

/** Milliseconds between two looks for a newer version while the page stays open. */
const betweenLooks = 3_600_000;

/** Milliseconds of a first visit in which nothing is loaded that is not looked at: many leave again. */
const firstMoments = 10_000;

interface Offline {
  /**
   * How much works without a connection: `all`; `part`, what was opened before; `none`, because this browser keeps no
   * pages; `unknown` while that is still being found out.
   */
  readonly kept: 'all' | 'part' | 'none' | 'unknown';
  /** True when a newer version is there to be taken. */
  readonly hasNewer: boolean;
}

let state: Offline = { kept: 'unknown', hasNewer: false };
const listeners = new Set<() => void>();

function tell(change: Partial<Offline>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What works without a connection, and whether a newer version is there. */
export const useOffline = (): Offline =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => state,
  );

/** The address of the service worker as what the policy of the page takes for one; it lets through no other. */
function workerAddress(): string {
  const address = new URL('sw.js', document.baseURI).href;
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  const policy = trustedTypes.createPolicy('sw', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(asked);
      return asked;
    },
  });
  return policy.createScriptURL(address) as string;
}

/** As far as it is used here; browsers older than it take texts. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown };
}

const send = (worker: ServiceWorker, message: ToWorker, ports: Transferable[] = []): void =>
  worker.postMessage(message, ports);

/** Asks the worker; gives back how many files are missing then. */
const ask = (worker: ServiceWorker, message: ToWorker): Promise<number> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<KeptAnswer>) => resolve(data.missing);
    send(worker, message, [port2]);
  });

const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** What this page has loaded so far: it is here already, so that keeping it costs no data. */
const loadedSoFar = (): readonly string[] => performance.getEntriesByType('resource').map(({ name }) => name);

/** True once the worker is in this state; false where it fails before. */
const becomes = (worker: ServiceWorker, wanted: ServiceWorkerState): Promise<boolean> =>
  new Promise((resolve) => {
    const look = () => {
      if (worker.state === wanted) resolve(true);
      else if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });

let registration: ServiceWorkerRegistration | undefined;
let hasBegun = false;
let isForgotten = false;

async function follow(found: ServiceWorkerRegistration): Promise<void> {
  registration = found;
  const { serviceWorker } = navigator;
  // Without a worker before it, the first one has no older version to take the place of.
  const waits = () => {
    if (found.waiting !== null && found.active !== null) tell({ hasNewer: true });
  };
  waits();
  found.addEventListener('updatefound', () => {
    const { installing } = found;
    if (installing !== null) becomes(installing, 'installed').then(waits);
  });
  let had = serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    // Another tab took the newer version: what this page still has to load may be gone.
    if (had !== null) tell({ hasNewer: true });
    had = serviceWorker.controller;
  });
  const worker = found.active ?? found.waiting ?? found.installing;
  if (worker === null) return;
  // A file of the build did not come: what was opened may still be in the browser's own store, and nothing is promised.
  if (!(await becomes(worker, 'activated'))) return tell({ kept: 'none' });
  if (isForgotten) return;
  const missing = await ask(worker, { type: 'keep', wanted: savesData() ? loadedSoFar() : 'all' });
  tell({ kept: missing === 0 ? 'all' : 'part' });
}

/**
 * Has the browser keep all of the app, so that it works without a connection, once the first screen is there and the
 * line is idle; of somebody who saves data what they have opened. Finds out about newer versions. Begins once.
 */
export async function keepOffline(): Promise<void> {
  if (hasBegun) return;
  hasBegun = true;
  await lineIsIdle(navigator.serviceWorker?.controller ? 0 : firstMoments);
  if (isForgotten) return;
  if ('serviceWorker' in navigator) {
    // Refused in private windows and by some in-app browsers.
    const found = await navigator.serviceWorker
      .register(workerAddress(), { updateViaCache: 'none' })
      .catch(() => undefined);
    if (found !== undefined) follow(found);
    else if (navigator.onLine) tell({ kept: 'none' });
  } else tell({ kept: 'none' });
  looksForNewer();
}

let lookedAt = 0;

/** Looks for a newer version when the page comes back into view, at most once an hour. */
function looksForNewer(): void {
  lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Math.abs(Date.now() - lookedAt) < betweenLooks) return;
    lookedAt = Date.now();
    lookForNewer();
  });
  if (registration === undefined) lookForNewer();
}

/** Without a worker the page itself may come out of the browser's store, weeks old: the host is asked for its own. */
async function lookForNewer(): Promise<void> {
  if (registration !== undefined) {
    await registration.update().catch(() => undefined);
    return;
  }
  if (ageToTell() === null) return;
  const response = await fetch(location.href.split('#')[0] ?? '', { cache: 'no-cache' }).catch(() => undefined);
  if (response?.ok === true && wordsAreNewer(await response.text())) tell({ hasNewer: true });
}

/** Opens the newer version; what was typed is stored as it was typed. */
export function takeNewer(): void {
  const waiting = registration?.waiting;
  if (!waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  send(waiting, { type: 'takeOver' });
}

/** Speaks of the newer version no more until the page is opened again. */
export const putOffNewer = (): void => tell({ hasNewer: false });

/** Milliseconds after which whatever waits for the browser to forget goes on all the same. */
const longestToForget = 1000;

/** Has the browser keep nothing of the app any more, until it is opened the next time. Resolves within a second. */
export async function forgetKept(): Promise<void> {
  isForgotten = true;
  if (!('serviceWorker' in navigator)) return;
  const forget = async () => {
    const found = await navigator.serviceWorker.getRegistration(document.baseURI);
    // One of an earlier release goes on keeping what it is asked for, unless it is told.
    if (found?.active) send(found.active, { type: 'forget' });
    await found?.unregister();
    // A worker that was being installed, or is not that of this page, ends here without having heard anything.
    if (found !== undefined) await caches.delete(`youshangliang ${found.scope}`);
  };
  await Promise.race([forget().catch(() => undefined), new Promise((done) => setTimeout(done, longestToForget))]);
  tell({ kept: 'unknown', hasNewer: false });
}
