import { type AnswerKey, keyOf, mostRounds, roundOf, screenOf } from '#model/answers.ts';
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
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'screen'; readonly screen: ScreenId; readonly round: number }
  | { readonly kind: 'page'; readonly page: PageId }
  | { readonly kind: 'shared'; readonly hash: string };

const isPageId = (text: string): text is PageId => (pageIds as readonly string[]).includes(text);

/** True for a hash that claims to be a shared link, of any format. */
export const isSharedHash = (hash: string): boolean => /^#s\d+(\.|$)/.test(hash);

/** Reads an address; what makes no sense leads to the start. */
export function placeOf(hash: string): Place {
  if (isSharedHash(hash)) return { kind: 'shared', hash };
  const [, name = '', round = '1'] = /^#\/([A-Za-z]+)(?:\/([1-9]\d?))?$/.exec(hash) ?? [];
  if (isPageId(name)) return { kind: 'page', page: name };
  if (isScreenId(name) && Number(round) <= mostRounds) return { kind: 'screen', screen: name, round: Number(round) };
  return { kind: 'start' };
}

/** The hash of a place. */
export function hashOf(place: Place): string {
  switch (place.kind) {
    case 'start':
      return '#/';
    case 'screen':
      return `#/${place.screen}${place.round === 1 ? '' : `/${place.round}`}`;
    case 'page':
      return `#/${place.page}`;
    case 'shared':
      return place.hash;
  }
}

export const pagePlace = (page: PageId): Place => ({ kind: 'page', page });

export const placeOfKey = (key: AnswerKey): Place => ({ kind: 'screen', screen: screenOf(key), round: roundOf(key) });

/** The place where the answers lead. */
export const placeOfPosition = ({ screen, round }: { readonly screen: ScreenId; readonly round: number }): Place => ({
  kind: 'screen',
  screen,
  round,
});

/** The key to stop a replay at, for looking at a screen; an outcome has none. */
export const stopAtOf = ({ screen, round }: Extract<Place, { kind: 'screen' }>): AnswerKey | undefined =>
  isOutcome(screen) ? undefined : keyOf(screen, round);
