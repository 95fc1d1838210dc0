import { type ScreenId, screens } from '#model/screens.ts';
import type { AnyWords } from './use-words.ts';

/** On the screens of these stages most of what can be read at leisure tells how to ask for something. */
const asksTheLender: readonly string[] = ['contact', 'propose', 'agreement'];

/**
 * The words of a screen while the claim may have expired. What it says instead takes their place; on the screens of the
 * talk itself what is read at leisure is left out unless something is said instead, as a request would revive the claim.
 */
export function withoutRequests(words: AnyWords, screen: ScreenId): AnyWords {
  const { ifTimeBarred: instead = {}, more, where, options, ...others } = words;
  const isTalk = asksTheLender.includes(screens[screen].stage);
  const kept = isTalk ? {} : { ...(more && { more }), ...(where && { where }) };
  const { options: renamed, ...said } = instead;
  return { ...others, ...kept, ...said, options: { ...options, ...renamed } };
}
