/** What a month leaves was told later in another negotiation, and is another amount than in this one. */
export const newerBudgetWords = {
  left: '后来在别家那边重新填过，照那边的，{share}每月剩余是 {amount}。',
  short: '后来在别家那边重新填过，照那边的，每月还差 {amount}。',
  none: '后来在别家那边重新填过，照那边的，没有能给这一家的钱。',
  /** The way back to the plan, where the one that would replace it is above half of that as well. */
  back: '回去照这个改方案',
} as const;
