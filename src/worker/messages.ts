import type { Wanted } from './kept-files.ts';

/**
 * What the page tells the service worker: to take the place of the older one, to keep the files wanted, to keep nothing
 * any more. The second is answered with a `KeptAnswer`, through the port sent with it. Types only: the worker is
 * one file, which shares no code with the page.
 */
export type ToWorker =
  | { readonly type: 'takeOver' }
  | { readonly type: 'keep'; readonly wanted: Wanted }
  | { readonly type: 'forget' };

export interface KeptAnswer {
  /** How many files of the build are not kept. */
  readonly missing: number;
}
