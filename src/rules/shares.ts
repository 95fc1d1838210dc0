/** The share of a pot for each weight in whole fen, rounded down, and the remainder of that division. */
function proportional(pot: number, weights: readonly number[], total: number) {
  return weights.map((weight) => {
    // The product of two amounts can be larger than a number holds exactly.
    const product = BigInt(pot) * BigInt(weight);
    return { share: Number(product / BigInt(total)), rest: Number(product % BigInt(total)) };
  });
}

/**
 * Divides a pot among creditors in proportion to their weights (what is owed to each, or the instalment each contract
 * asks for), exact to the fen: what the rounding down leaves goes to the largest remainders, the earlier one first.
 * A weight of zero gets nothing. `Σ shares = pot`, unless every weight is zero.
 * @param pot Fen, a whole number, zero or more.
 * @param weights Whole numbers, zero or more.
 */
export function fairShares(pot: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  const parts = proportional(pot, weights, total);
  const over = pot - parts.reduce((sum, { share }) => sum + share, 0);
  const luckiest = new Set(
    parts
      .map(({ rest }, at) => ({ rest, at }))
      .sort((one, other) => other.rest - one.rest || one.at - other.at)
      .slice(0, over)
      .map(({ at }) => at),
  );
  return parts.map(({ share }, at) => (luckiest.has(at) ? share + 1 : share));
}

/** The claim of one creditor, fen. */
export interface Claim {
  readonly owed: number;
  /** What counts in the division: the balance, or the instalment of the contract. */
  readonly weight: number;
}

/**
 * Fair shares with a minimum: where the pot has that much for everybody, each creditor gets at least `least` or all
 * that is owed. What exceeds a claim goes to the others. `Σ = the smaller of the pot and all that is owed.`
 */
export function dividedFairly(pot: number, claims: readonly Claim[], least: number): readonly number[] {
  const owed = claims.reduce((sum, claim) => sum + claim.owed, 0);
  if (pot >= owed) return claims.map((claim) => claim.owed);
  const lowest = claims.map((claim) => Math.min(least, claim.owed));
  const canAll = lowest.reduce((sum, floor) => sum + floor, 0) <= pot;
  const bounds = claims.map(({ owed: most }, at) => ({ floor: canAll ? (lowest[at] ?? 0) : 0, most }));
  return withinBounds(pot, claims, bounds);
}

/**
 * Divides the pot, fixes the shares below their floor or those above their maximum, whichever are further off in sum,
 * and divides the rest again, as CSS resolves flexible lengths.
 */
function withinBounds(
  pot: number,
  claims: readonly Claim[],
  bounds: readonly { readonly floor: number; readonly most: number }[],
): readonly number[] {
  const held = new Map<number, number>();
  for (;;) {
    const open = claims.map(({ weight }, at) => (held.has(at) ? 0 : weight));
    const weights = open.some((weight) => weight > 0) ? open : claims.map((_, at) => Number(!held.has(at)));
    const rest = pot - [...held.values()].reduce((sum, share) => sum + share, 0);
    const wanted = fairShares(rest, weights).map((share, at) => held.get(at) ?? share);
    const given = wanted.map((share, at) => {
      const { floor, most } = bounds[at] ?? { floor: 0, most: 0 };
      return Math.min(Math.max(share, floor), most);
    });
    const over = given.reduce((sum, share, at) => sum + share - (wanted[at] ?? 0), 0);
    if (over === 0) return given;
    for (const [at, share] of given.entries()) {
      const moved = share - (wanted[at] ?? 0);
      if (over > 0 ? moved > 0 : moved < 0) held.set(at, share);
    }
  }
}
