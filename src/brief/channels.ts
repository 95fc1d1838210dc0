import type { Position } from '#machines/replay.ts';
import type { Answers } from '#model/answers.ts';
import type { OptionOf } from '#model/screens.ts';

import type { Facts } from '#rules/case-facts.ts';
import { isSoldTold } from './sale.ts';

const platformsOwn: readonly string[] = ['huabei', 'jiebei'];

/** True where the other side said that somebody else is in charge now. */
const wasSentElsewhere = ({ path }: Pick<Position, 'path'>): boolean =>
  path.some(
    ({ screen, answer: { event } }) =>
      (screen === 'howItWent' && event === 'elsewhere') ||
      (screen === 'whatTheySaid' && (event === 'sold' || event === 'outsourced')),
  );

/**
 * The channels that do not apply: the bank where every product is of the platform's own lender, those of the platform
 * where the case is with a bank or another creditor, and the buyer where no sale was verified. All apply where the other
 * side has said that somebody else is in charge.
 */
export function channelsThatDoNotApply(
  position: Pick<Position, 'path' | 'facts'>,
  answers: Answers,
): readonly OptionOf<'channel'>[] {
  const { products, counterparty } = position.facts;
  if (wasSentElsewhere(position)) return [];
  const notSold = isSoldTold(answers) ? [] : (['buyer'] as const);
  if (counterparty !== null && counterparty.kind !== 'platform') return ['phone', 'inApp', ...notSold];
  const isPlatforms = products.length > 0 && products.every((product) => platformsOwn.includes(product));
  return [...(isPlatforms ? (['bank'] as const) : []), ...notSold];
}

/**
 * Where the number of the other side stands: known (`platform`), or printed by a `bank` or an `other` creditor where the
 * person has to look; null where they write in an app, or whom to dial has to be verified first.
 */
export function numberOf({ channel, counterparty }: Pick<Facts, 'channel' | 'counterparty'>) {
  if (channel === 'inApp' || channel === 'buyer') return null;
  if (channel === 'phone') return 'platform';
  return counterparty?.kind ?? (channel === 'bank' ? 'bank' : 'platform');
}
