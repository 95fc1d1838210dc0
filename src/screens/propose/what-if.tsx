import { useState } from 'react';
import { TextField } from '#components/text-field.tsx';
import type { Loan } from '#rules/amortisation.ts';
import { fill } from '#text/fill.ts';
import { withInterestWords } from '#words/propose/with-interest.ts';
import { common } from '#words/shell/common.ts';
import { type FieldReading, readAmount, readWhole } from '../engine/read-fields.ts';
import { AmountField } from '../engine/typed-field.tsx';

const words = withInterestWords;

type Name = 'lump' | 'after' | 'waived';
const nothingTyped: Readonly<Record<Name, string>> = { lump: '', after: '', waived: '' };

interface WhatIf {
  readonly typed: Readonly<Record<Name, string>>;
  readonly type: (name: Name, value: string) => void;
  readonly problems: Readonly<Partial<Record<Name, string>>>;
  /** The values to calculate with; empty while a field is wrong. */
  readonly agreed: Pick<Loan, 'lump' | 'waived'>;
}

const problemOf = (reading: FieldReading<unknown>) => ('problem' in reading ? reading.problem : undefined);
const amountOf = (reading: FieldReading<number | undefined>) => ('value' in reading ? (reading.value ?? 0) : 0);

/** The typed lump sum and waived amount, with their problems; `total` in fen. */
export function useWhatIf({ total, months }: { readonly total: number; readonly months: number }): WhatIf {
  const [typed, setTyped] = useState(nothingTyped);
  const lump = readAmount(typed.lump);
  const waived = readAmount(typed.waived);
  const after = readWhole(typed.after, 0, months - 1, fill(words.badAfter, { most: String(months - 1) }));
  const isTooMuch = amountOf(lump) + amountOf(waived) >= total;
  const problems = {
    lump: problemOf(lump) ?? (isTooMuch ? words.lumpTooMuch : undefined),
    after: problemOf(after),
    waived: problemOf(waived),
  };
  const isSound = Object.values(problems).every((problem) => problem === undefined);
  return {
    typed,
    type: (name, value) => setTyped({ ...typed, [name]: value }),
    problems: Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined)),
    agreed: isSound ? { lump: { amount: amountOf(lump), after: amountOf(after) }, waived: amountOf(waived) } : {},
  };
}

/** The fields for what would make a plan cheaper: a lump sum and a waived amount. */
export function WhatIfFields({ whatIf: { typed, type, problems } }: { readonly whatIf: WhatIf }) {
  const field = (name: Name) => ({
    id: `what-if-${name}`,
    label: words[name],
    optionalMark: common.optional,
    value: typed[name],
    onChange: (value: string) => type(name, value),
    error: problems[name],
  });
  return (
    <fieldset>
      <legend className="pt-2 font-bold text-ink">{words.whatIf}</legend>
      <AmountField {...field('lump')} />
      <TextField {...field('after')} inputMode="numeric" />
      <AmountField {...field('waived')} />
    </fieldset>
  );
}
