import { type ReactNode, useState } from 'react';
import { Disclosure } from '#components/disclosure.tsx';
import { type SumRow, SumRows } from '#components/sum-rows.tsx';
import { TextField } from '#components/text-field.tsx';
import { mostInstalments } from '#model/limits.ts';
import { instalmentsCost, interestOnlyCost, minimumCost } from '#rules/fee-check.ts';
import { fill } from '#text/fill.ts';
import { amountText, rateText } from '#text/format.ts';
import { feeCheckWords as words } from '#words/assess/fee-check.ts';
import { common } from '#words/shell/common.ts';
import { type FieldReading, readPositiveAmount, readRate, readWhole } from '../engine/read-fields.ts';
import { AmountField, RateField } from '../engine/typed-field.tsx';

/** What instalments, the least amount and interest only cost, each from one's own figures. Nothing of it is stored. */
export function FeeCheck() {
  return (
    <section aria-label={words.title} className="my-4">
      <h2 className="mb-2 font-bold">{words.title}</h2>
      <Disclosure title={words.instalments.title} isLazy isForm>
        <InstalmentsForm />
      </Disclosure>
      <Disclosure title={words.minimum.title} isLazy isForm>
        <MinimumForm />
      </Disclosure>
      <Disclosure title={words.interestOnly.title} isLazy isForm>
        <InterestOnlyForm />
      </Disclosure>
    </section>
  );
}

const readFrom = <T,>(reading: FieldReading<T>): T | undefined => ('value' in reading ? reading.value : undefined);
const problemOf = (reading: FieldReading<unknown>) => ('problem' in reading ? reading.problem : undefined);
const readMonths = (typed: string) =>
  readWhole(typed, 1, mostInstalments, fill(words.badMonths, { most: String(mostInstalments) }));

/** The typed texts of a form and the properties of each of its fields. */
function useFields<N extends string>(form: string, names: readonly N[]) {
  const [typed, setTyped] = useState(() => Object.fromEntries(names.map((name) => [name, ''])) as Record<N, string>);
  const field = (name: N, label: string, error?: string) => ({
    id: `${form}-${name}`,
    label,
    value: typed[name],
    onChange: (text: string) => setTyped({ ...typed, [name]: text }),
    error,
  });
  return { typed, field };
}

/** The sums, read out when they change, and why they are so. */
function Result({
  label,
  rows,
  why,
}: {
  readonly label: string;
  readonly rows: readonly SumRow[];
  readonly why: ReactNode;
}) {
  return (
    <div role="status">
      {rows.length > 0 && (
        <>
          <SumRows label={label} rows={rows} />
          <p className="text-hint text-ink-soft">{why}</p>
        </>
      )}
    </div>
  );
}

function InstalmentsForm() {
  const { instalments: own } = words;
  const { typed, field } = useFields('instalments', ['owed', 'monthly', 'months', 'fee']);
  const owed = readPositiveAmount(typed.owed);
  const monthly = readPositiveAmount(typed.monthly);
  const months = readMonths(typed.months);
  const fee = readRate(typed.fee, false);
  return (
    <>
      <AmountField {...field('owed', own.owed, problemOf(owed))} />
      <AmountField {...field('monthly', own.monthly, problemOf(monthly))} />
      <TextField {...field('months', own.months, problemOf(months))} inputMode="numeric" />
      <RateField {...field('fee', own.fee, problemOf(fee))} isYearly={false} optionalMark={common.optional} />
      <Result label={own.title} rows={rows()} why={own.why} />
    </>
  );

  function rows(): readonly SumRow[] {
    const [sum, each, count, named] = [readFrom(owed), readFrom(monthly), readFrom(months), readFrom(fee)];
    if (sum === undefined || each === undefined || count === undefined) return [];
    const { paid, more, yearly } = instalmentsCost(sum, each, count);
    return [
      { id: 'paid', label: own.paid, amount: amountText(paid) },
      { id: 'more', label: more < 0 ? own.less : own.more, amount: amountText(Math.abs(more)) },
      ...(named === undefined ? [] : [{ id: 'named', label: own.named, amount: rateText(named) }]),
      ...(yearly === null || more < 0
        ? []
        : [{ id: 'yearly', label: own.yearly, amount: rateText(yearly), isResult: true }]),
    ];
  }
}

function MinimumForm() {
  const { minimum: own } = words;
  const { typed, field } = useFields('minimum', ['owed', 'least', 'daily']);
  const owed = readPositiveAmount(typed.owed);
  const least = readPositiveAmount(typed.least);
  const daily = readRate(typed.daily, false);
  const [sum, part, rate] = [readFrom(owed), readFrom(least), readFrom(daily)];
  const isTooMuch = sum !== undefined && part !== undefined && part > sum;
  return (
    <>
      <AmountField {...field('owed', own.owed, problemOf(owed))} />
      <AmountField {...field('least', own.least, problemOf(least) ?? (isTooMuch ? own.tooMuch : undefined))} />
      <RateField {...field('daily', own.daily, problemOf(daily))} hint={own.dailyHint} isYearly={false} />
      <Result label={own.title} rows={rows()} why={own.why} />
    </>
  );

  function rows(): readonly SumRow[] {
    if (sum === undefined || part === undefined || rate === undefined || isTooMuch) return [];
    const { rest, interest, months, interestInAll } = minimumCost(sum, part, rate);
    const often = months === null ? own.never : fill(own.monthsCount, { n: String(months) });
    return [
      { id: 'rest', label: own.rest, amount: amountText(rest) },
      { id: 'interest', label: own.interest, amount: amountText(interest), isResult: true },
      { id: 'months', label: own.months, amount: often },
      ...(interestInAll === null ? [] : [{ id: 'inAll', label: own.inAll, amount: amountText(interestInAll) }]),
    ];
  }
}

function InterestOnlyForm() {
  const { interestOnly: own } = words;
  const { typed, field } = useFields('interest-only', ['owed', 'monthly', 'months']);
  const owed = readPositiveAmount(typed.owed);
  const monthly = readPositiveAmount(typed.monthly);
  const months = readMonths(typed.months);
  return (
    <>
      <AmountField {...field('owed', own.owed, problemOf(owed))} />
      <AmountField {...field('monthly', own.monthly, problemOf(monthly))} />
      <TextField {...field('months', own.months, problemOf(months))} inputMode="numeric" />
      <Result label={own.title} rows={rows()} why={own.why} />
    </>
  );

  function rows(): readonly SumRow[] {
    const [sum, each, count] = [readFrom(owed), readFrom(monthly), readFrom(months)];
    if (sum === undefined || each === undefined || count === undefined) return [];
    const { paid, atTheEnd, yearly } = interestOnlyCost(sum, each, count);
    return [
      { id: 'paid', label: own.paid, amount: amountText(paid) },
      { id: 'yearly', label: own.yearly, amount: rateText(yearly) },
      { id: 'atTheEnd', label: own.atTheEnd, amount: amountText(atTheEnd), isResult: true },
    ];
  }
}
