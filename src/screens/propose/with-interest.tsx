import { Disclosure } from '#components/disclosure.tsx';
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
      <table className="my-3 w-full">
        <thead>
          <tr className="text-left">
            {words.columns.map((column, at) => (
              <th key={column} scope="col" className={`py-1 font-normal ${at === 0 ? 'pr-2' : 'pl-2 text-right'}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {methods.map((method) => (
            <MethodRow
              key={method}
              method={method}
              calculated={amortise({ principal: total, yearly, months, first, method, ...whatIf.agreed })}
            />
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

function MethodRow({ method, calculated }: { readonly method: Method; readonly calculated: Amortisation }) {
  const { payments, interest, paid } = calculated;
  const first = amountText(payments[0]?.amount ?? 0);
  const last = amountText(payments[payments.length - 1]?.amount ?? 0);
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-2 pr-2 text-left font-normal">
        {words.methods[method]}
        <span className="block text-small">{fill(words.count, { n: String(payments.length) })}</span>
      </th>
      <td className="py-2 pl-2 text-right tabular-nums">
        {method === 'equalPrincipal' ? fill(words.fromTo, { first, last }) : first}
      </td>
      <td className="py-2 pl-2 text-right tabular-nums">{amountText(interest)}</td>
      <td className="py-2 pl-2 text-right tabular-nums">{amountText(paid)}</td>
    </tr>
  );
}
