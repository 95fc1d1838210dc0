import * as v from 'valibot';
import { shortText } from './values.ts';

/**
 * Whom a negotiation is with: the lender of the platform's own products (`platform`), a `bank` that funds one, or any
 * `other` creditor.
 */
export const counterpartyKinds = ['platform', 'bank', 'other'] as const;

/** The counterparty of one negotiation; its name as the person knows it, where they typed one. */
export const counterparty = v.object({
  kind: v.picklist(counterpartyKinds),
  name: v.exactOptional(shortText),
});
/** Whom a negotiation is with. */
export type Counterparty = Readonly<v.InferOutput<typeof counterparty>>;
