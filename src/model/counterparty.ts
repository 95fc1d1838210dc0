import * as v from 'valibot';
import { shortText } from './values.ts';

/**
 * Whom a negotiation is with: the lender of the platform's own products (`platform`), a `bank` that funds one, or any
 * `other` creditor.
 */
export const counterpartyKinds = ['platform', 'bank', 'other'] as const;

const named = { kind: v.picklist(counterpartyKinds), name: v.exactOptional(shortText) };

/** The counterparty of one negotiation; its name as the person knows it, where they typed one. */
export const counterparty = v.object({
  ...named,
  /** What else the same counterparty was told to be, in negotiations that were merged into this one. */
  also: v.exactOptional(v.array(v.object(named))),
});
/** Whom a negotiation is with. */
export type Counterparty = Readonly<v.InferOutput<typeof counterparty>>;
