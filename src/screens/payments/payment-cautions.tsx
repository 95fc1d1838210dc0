import { type Cautioned, paymentCautions } from '#brief/payment-cautions.ts';
import { useToday } from '#case/today.ts';
import { Note } from '#components/note.tsx';

/** What to ask about payments that the lender may count in another way; nothing where there are none. */
export function PaymentCautions({ brief }: { readonly brief: Cautioned }) {
  return paymentCautions(brief, useToday()).map((caution) => (
    <Note key={caution} kind="attention">
      {caution}
    </Note>
  ));
}
