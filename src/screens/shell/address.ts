import { type AnswerKey, keyOf, roundOf, screenOf } from '#model/answers.ts';
import { mostRounds } from '#model/limits.ts';
import { isOutcome, isScreenId, type ScreenId } from '#model/screens.ts';

/** The pages beside the road. No screen has the name of a page (tested). */
export const pageIds = [
  'result',
  'answers',
  'data',
  'helper',
  'again',
  'map',
  'all',
  'papers',
  'payments',
  'timeline',
  'share',
  'about',
  'rehearsal',
  'call',
  'court',
  'backup',
  'passcode',
  'message',
  'settings',
] as const;
/** The name of a page beside the road. */
export type PageId = (typeof pageIds)[number];

/** What the address can show: the start page, a screen of a round, a page beside the road, or a shared link. */
export type Route =
  | { readonly kind: 'start' }
  | { readonly kind: 'screen'; readonly screen: ScreenId; readonly round: number }
  | { readonly kind: 'page'; readonly page: PageId }
  | { readonly kind: 'shared'; readonly hash: string };

const isPageId = (text: string): text is PageId => (pageIds as readonly string[]).includes(text);

/** True for a hash that claims to be a shared link, of any format, also where messengers have escaped or changed it. */
export const isSharedHash = (hash: string): boolean => /^#(%[\da-f]+|[#/!])*(s|%EF%BD%93)(%20)?(\d|%EF)/i.test(hash);

/** The route of a hash, with whatever messengers add to it; the start page where it makes no sense. */
export function routeOf(hash: string): Route {
  if (isSharedHash(hash)) return { kind: 'shared', hash };
  const [, name = '', round = '1'] = /^#\/([A-Za-z]+)(?:\/([1-9]\d?))?\/?(?![\w/])/.exec(hash) ?? [];
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

/** The route of a page. */
export const pageRoute = (page: PageId): Route => ({ kind: 'page', page });

/** The route of the screen and round that a key names. */
export const routeOfKey = (key: AnswerKey): Route => ({ kind: 'screen', screen: screenOf(key), round: roundOf(key) });

/** The route of a position. */
export const routeOfPosition = ({ screen, round }: { readonly screen: ScreenId; readonly round: number }): Route => ({
  kind: 'screen',
  screen,
  round,
});

/** The key at which a replay has to stop to show a screen; undefined for an outcome. */
export const stopAtOf = ({ screen, round }: Extract<Route, { kind: 'screen' }>): AnswerKey | undefined =>
  isOutcome(screen) ? undefined : keyOf(screen, round);
