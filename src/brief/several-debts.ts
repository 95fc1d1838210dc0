import { ownDebts } from '#rules/budget.ts';
import type { Brief } from './brief.ts';

/** True where the case knows of several debts, so that what is said of one does not hold for all. */
export const hasSeveralDebts = ({ products, facts }: Pick<Brief, 'products' | 'facts'>): boolean =>
  products.length > 1 || ownDebts(facts.debts ?? []).length > 1;
