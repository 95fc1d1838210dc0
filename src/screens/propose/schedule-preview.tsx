import { Disclosure } from '#components/disclosure.tsx';
import { ScheduleTable } from '#components/schedule-table.tsx';
import { addMonths } from '#model/dates.ts';
import type { Terms } from '#model/values.ts';
import { scheduleOf } from '#rules/schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, weekdayText } from '#text/format.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';
import { result } from '#words/result/result.ts';

const words = termsFormWords;

/** The schedule of the chosen plan with its sum; `total` is what is owed, fen, null while it is not known. */
export function SchedulePreview({ terms, total }: { readonly terms: Terms; readonly total: number | null }) {
  const { instalments, paid, remaining } = scheduleOf(terms, total);
  const closes = total !== null && remaining === 0;
  const sum = { months: String(terms.months), sum: amountText(paid) };
  return (
    <>
      <p role="status" className="mb-2 text-hint">
        {closes ? fill(words.sigma, { ...sum, owed: amountText(total) }) : fill(words.sigmaOpen, sum)}
      </p>
      {terms.plan === 'trial' && (
        <p className="text-hint">{fill(words.review, { date: dateText(addMonths(terms.first, terms.months)) })}</p>
      )}
      <Disclosure title={result.schedule}>
        <ScheduleTable
          caption={result.schedule}
          columns={result.scheduleColumns}
          rows={instalments.map(({ on, amount }, at) => ({
            id: on,
            nth: String(at + 1),
            on: weekdayText(on),
            amount: amountText(amount),
          }))}
          sum={{ label: result.scheduleSum, amount: amountText(paid) }}
          all={fill(result.scheduleAll, { n: String(instalments.length) })}
        />
      </Disclosure>
    </>
  );
}
