import { fitTogether, type Merger } from '#case/merge.ts';
import type { CaseFile } from '#case/schemas.ts';
import type { Position } from '#machines/replay.ts';
import { productIds } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { names } from '#words/names.ts';
import type { Brief } from './brief.ts';
import { lendersOf } from './lenders.ts';

/** One of the person's negotiations. */
export interface Side {
  readonly id: string;
  readonly file: CaseFile;
  readonly road: Pick<Position, 'path'>;
  readonly brief: Brief;
}

/** Stands where a name is not known. */
const placeholders: readonly string[] = [
  names.unnamedLender,
  names.unnamedBuyer,
  names.buyerOfOne,
  ...productIds.map((id) => fill(names.unnamedBank, { product: names.product[id] })),
];

/** The one company that all letters of a negotiation go to; null where there are several or its name is not known. */
function companyOf({ brief }: Side): string | null {
  const [name, ...more] = lendersOf(brief);
  return name === undefined || more.length > 0 || placeholders.includes(name) ? null : name.trim();
}

/** A name as it is compared: the form of the company may be left out. */
const plain = (name: string): string => name.replace(/\s/g, '').replace(names.companyForm, '');

const isAgreed = ({ brief: { facts, isPaidOff } }: Side): boolean => facts.inForce !== null && !isPaidOff;

/**
 * How two negotiations can be merged; null where they are not with one company, as far as it is known, or where both have
 * an agreement in force, of which each is kept to by itself. The one with an agreement in force goes on, else the one
 * that has come further, else the first.
 */
export function mergerOf(one: Side, other: Side): (Omit<Merger, 'on'> & { readonly name: string }) | null {
  const [name, otherName] = [companyOf(one), companyOf(other)];
  if (name === null || otherName === null || plain(name) !== plain(otherName)) return null;
  if ((isAgreed(one) && isAgreed(other)) || !fitTogether(one.file, other.file)) return null;
  const isOther = isAgreed(other) || (!isAgreed(one) && other.road.path.length > one.road.path.length);
  const [into, from] = isOther ? [other, one] : [one, other];
  const isSold = one.brief.sales.length > 0 || other.brief.sales.length > 0;
  return { into: into.id, from: from.id, name, ...(isSold && { buyer: name }) };
}
