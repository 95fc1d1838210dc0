import type { CaseFile } from '#case/schemas.ts';
import type { Position } from '#machines/replay.ts';
import type { Journey } from '#model/answers.ts';
import type { OptionOf } from '#model/screens.ts';
import { debtsInTalk, type Facts } from '#rules/case-facts.ts';
import type { Brief } from './brief.ts';
import { ownProducts } from './own-products.ts';
import { isAllSold, salesIn } from './sale.ts';

const platformsOwn: readonly string[] = ['huabei', 'jiebei'];

/** True where the case is with another lender about what stands on the platform's own pages. */
export const isLentByAnother = ({ counterparty, debts, products }: Facts): boolean =>
  counterparty !== null &&
  counterparty.kind !== 'platform' &&
  ownProducts({ counterparty, debts, products }).some((product) => platformsOwn.includes(product));

/** True where the other side said that somebody else is in charge now. */
const wasSentElsewhere = ({ path }: Pick<Position, 'path'>): boolean =>
  path.some(
    ({ screen, answer: { event } }) =>
      (screen === 'howItWent' && event === 'elsewhere') ||
      (screen === 'whatTheySaid' && (event === 'sold' || event === 'outsourced')),
  );

/**
 * The channels that do not apply: the bank where every product is of the platform's own lender, those of the platform
 * where the case is with a bank or another creditor about what is not found there, and the buyer where no sale was
 * verified. All apply where the other side has said that somebody else is in charge; once all that is talked about was
 * sold, the buyer alone is.
 */
export function channelsThatDoNotApply(
  position: Pick<Position, 'path' | 'facts'>,
  journey: Journey,
  file: Pick<CaseFile, 'buyer' | 'notes'>,
): readonly OptionOf<'channel'>[] {
  const { facts } = position;
  const { products, counterparty } = facts;
  const sales = salesIn(journey, position.path, file);
  if (isAllSold({ debts: debtsInTalk(facts), products: ownProducts(facts), sales })) return ['phone', 'inApp', 'bank'];
  if (wasSentElsewhere(position)) return [];
  const notSold = sales.length > 0 ? [] : (['buyer'] as const);
  if (isLentByAnother(facts)) return notSold;
  if (counterparty !== null && counterparty.kind !== 'platform') return ['phone', 'inApp', ...notSold];
  const isPlatforms = products.length > 0 && products.every((product) => platformsOwn.includes(product));
  return [...(isPlatforms ? (['bank'] as const) : []), ...notSold];
}

/**
 * The way to the platform that is open in a situation: in writing from abroad, where nobody knows whether its number can
 * be dialled, and by phone without access to the account. Null where either is.
 */
export function openChannel(situation: OptionOf<'situation'> | null): 'inApp' | 'phone' | null {
  if (situation === 'abroad') return 'inApp';
  return situation === 'noAccess' ? 'phone' : null;
}

/** What tells whom to dial. */
export type Dialled = Pick<Brief, 'debts' | 'products' | 'sales'> & {
  readonly facts: Pick<Facts, 'channel' | 'counterparty'>;
};

/**
 * Where the number of the other side stands: known (`platform`), or printed by a `bank`, an `other` creditor or a verified
 * `buyer`, where the person has to look; null where they write in an app, or whom to dial has to be verified first.
 */
export function numberOf(dialled: Dialled) {
  const { channel, counterparty } = dialled.facts;
  if (isAllSold(dialled)) return 'buyer';
  if (channel === 'inApp') return null;
  if (channel === 'buyer') return dialled.sales.length === 0 ? null : 'buyer';
  if (channel === 'phone') return 'platform';
  return counterparty?.kind ?? (channel === 'bank' ? 'bank' : 'platform');
}
