import { type AnswerKey, keyOf, roundOf, screenOf } from '#model/answers.ts';
import { mostRounds } from '#model/limits.ts';
import { isOutcome, isScreenId, type ScreenId } from '#model/screens.ts';

/** Pages that are no part of the road. No screen has the name of a page (tested). */
export const pageIds = [
  'result',
  'answers',
  'data',
  'helper',
  'again',
  'map',
  'all',
  'papers',
  'rehearsal',
  'call',
] as const;
export type PageId = (typeof pageIds)[number];

/** Where one can look. */
export type Route =
  | { readonly kind: 'start' }
  | { readonly kind: 'screen'; readonly screen: ScreenId; readonly round: number }
  | { readonly kind: 'page'; readonly page: PageId }
  | { readonly kind: 'shared'; readonly hash: string };

const isPageId = (text: string): text is PageId => (pageIds as readonly string[]).includes(text);

/** True for a hash that claims to be a shared link, of any format. */
export const isSharedHash = (hash: string): boolean => /^#s\d+(\.|$)/.test(hash);

/** Reads an address; what makes no sense leads to the start. */
export function routeOf(hash: string): Route {
  if (isSharedHash(hash)) return { kind: 'shared', hash };
  const [, name = '', round = '1'] = /^#\/([A-Za-z]+)(?:\/([1-9]\d?))?$/.exec(hash) ?? [];
  if (isPageId(name)) return { kind: 'page', page: name };
  if (isScreenId(name) && Number(round) <= mostRounds) return { kind: 'screen', screen: name, round: Number(round) };
  return { kind: 'start' };
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  switch (route.kind) {
    case 'start':
      return '#/';
    case 'screen':
      return `#/${route.screen}${route.round === 1 ? '' : `/${route.round}`}`;
    case 'page':
      return `#/${route.page}`;
    case 'shared':
      return route.hash;
  }
}

export const pageRoute = (page: PageId): Route => ({ kind: 'page', page });

export const routeOfKey = (key: AnswerKey): Route => ({ kind: 'screen', screen: screenOf(key), round: roundOf(key) });

/** The route where the answers lead. */
export const routeOfPosition = ({ screen, round }: { readonly screen: ScreenId; readonly round: number }): Route => ({
  kind: 'screen',
  screen,
  round,
});

/** The key to stop a replay at, for looking at a screen; an outcome has none. */
export const stopAtOf = ({ screen, round }: Extract<Route, { kind: 'screen' }>): AnswerKey | undefined =>
  isOutcome(screen) ? undefined : keyOf(screen, round);
