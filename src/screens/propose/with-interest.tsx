import { Amount } from '#components/amount.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { type MoneyRow, MoneyTable } from '#components/money-table.tsx';
import type { Debt, Terms } from '#model/values.ts';
import { type Amortisation, amortise, type Method } from '#rules/amortisation.ts';
import { commonRate } from '#rules/interest.ts';
import { fill } from '#text/fill.ts';
import { amountText, rateText } from '#text/format.ts';
import { withInterestWords } from '#words/propose/with-interest.ts';
import { useWhatIf, WhatIfFields } from './what-if.tsx';

const words = withInterestWords;
const methods: readonly Method[] = ['withoutInterest', 'equalInstalments', 'equalPrincipal'];

interface WithInterestProps {
  readonly debts: readonly Debt[];
  readonly terms: Terms;
  /** What the plan has to pay, fen. */
  readonly total: number;
}

/** What as many instalments cost at the person's own rate; nothing for a trial or where they gave no rate. */
export function WithInterest({ debts, terms: { plan, months, first }, total }: WithInterestProps) {
  const whatIf = useWhatIf({ total, months });
  const yearly = commonRate(debts);
  if (yearly === null || yearly === 0 || plan === 'trial') return null;
  return (
    <Disclosure title={words.title}>
      <p>{fill(words.lead, { rate: rateText(yearly), months: String(months) })}</p>
      <WhatIfFields whatIf={whatIf} />
      <MoneyTable
        columns={words.columns}
        texts={1}
        rows={methods.map((method) =>
          rowOf(method, amortise({ principal: total, yearly, months, first, method, ...whatIf.agreed })),
        )}
      />
    </Disclosure>
  );
}

function rowOf(method: Method, { payments, interest, paid }: Amortisation): MoneyRow {
  const first = amountText(payments[0]?.amount ?? 0);
  const last = amountText(payments[payments.length - 1]?.amount ?? 0);
  return {
    id: method,
    cells: [
      <>
        {words.methods[method]}
        <span className="block text-small">{fill(words.count, { n: String(payments.length) })}</span>
      </>,
      method === 'equalPrincipal' ? (
        <>
          <Amount>{first}</Amount>
          {words.to}
          <Amount>{last}</Amount>
        </>
      ) : (
        first
      ),
      amountText(interest),
      amountText(paid),
    ],
  };
}
