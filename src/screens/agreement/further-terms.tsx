import { Minus, Plus } from 'lucide-react';
import type { Draft } from '#case/schemas.ts';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { mostSeries } from '#model/limits.ts';
import type { AgreedTerms, InstalmentSeries } from '#model/values.ts';
import { agreedSchedule, feeCost, totalFees } from '#rules/agreed-schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText, rateText } from '#text/format.ts';
import { finalTermsFormWords } from '#words/agreement/final-terms-form.ts';
import { common } from '#words/shell/common.ts';
import { DateField } from '../engine/date-field.tsx';
import { RowBox } from '../engine/row-box.tsx';
import { AmountField } from '../engine/typed-field.tsx';
import { emptySeries, readAgreedTerms, seriesFieldId, type TypedTerms } from './read-terms.ts';
import { TermsFields } from './terms-fields.tsx';

const words = finalTermsFormWords.further;
const addId = 'series-add';
const ownFields = ['upFront', 'upFrontOn', 'last', 'fee'];
const isFurther = (field: string): boolean => ownFields.includes(field) || field.startsWith('row-');

interface FurtherTermsProps {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly errorOf: (field: string) => string | undefined;
  /** The fields that are wrong. */
  readonly wrong: readonly string[];
}

/**
 * What an agreement may contain besides equal instalments: a sum paid at once, a last instalment of its own, a fee, and
 * further series with the same lender. Closed while there is nothing of it.
 */
export function FurtherTerms({ draft, setDraft, errorOf, wrong }: FurtherTermsProps) {
  const { fields = {}, rows = [] } = draft;
  const setField = (name: string, typed: string) => setDraft({ ...draft, fields: { ...fields, [name]: typed } });
  const setRows = (next: readonly TypedTerms[]) => setDraft({ ...draft, rows: next });
  const isUsed = rows.length > 0 || ownFields.some((name) => fields[name]);
  const remove = (at: number) => {
    setRows(rows.filter((_, index) => index !== at));
    // The pressed button is gone; without this the focus would fall to the page.
    document.getElementById(addId)?.focus();
  };
  return (
    <Disclosure title={words.title} isForm startsOpen={isUsed} hasErrors={wrong.some(isFurther)}>
      <AmountField
        id="upFront"
        label={words.upFront}
        value={fields.upFront ?? ''}
        onChange={(typed) => setField('upFront', typed)}
        error={errorOf('upFront')}
        optionalMark={common.optional}
      />
      {(fields.upFront || fields.upFrontOn) && (
        <DateField
          id="upFrontOn"
          label={words.upFrontOn}
          value={fields.upFrontOn ?? ''}
          onChange={(typed) => setField('upFrontOn', typed)}
          error={errorOf('upFrontOn')}
        />
      )}
      <LastAndFee typed={fields} set={setField} errorOf={errorOf} idOf={(name) => name} />
      {rows.map((row, at) => {
        const n = String(at + 1);
        const idOf = seriesFieldId(at);
        const set = (name: string, typed: string) =>
          setRows(rows.map((other, index) => (index === at ? { ...other, [name]: typed } : other)));
        return (
          <RowBox
            // A series has no other identity than its place, and every field is controlled.
            key={idOf('')}
            name={fill(words.row, { n })}
            folded={null}
            startsOpen
            hasErrors={wrong.some((field) => field.startsWith(idOf('')))}
          >
            <TermsFields typed={row} set={set} errorOf={errorOf} idOf={idOf} />
            <LastAndFee typed={row} set={set} errorOf={errorOf} idOf={idOf} />
            <Button look="quiet" onClick={() => remove(at)}>
              <Minus aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
              {fill(words.remove, { n })}
            </Button>
          </RowBox>
        );
      })}
      {rows.length < mostSeries - 1 && (
        <Button id={addId} look="quiet" onClick={() => setRows([...rows, emptySeries])}>
          <Plus aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
          {words.add}
        </Button>
      )}
    </Disclosure>
  );
}

interface SeriesFieldsProps {
  readonly typed: TypedTerms;
  readonly set: (name: string, typed: string) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly idOf: (name: string) => string;
}

/** The last instalment and the fee of a series, with what the fee comes to. */
function LastAndFee({ typed, set, errorOf, idOf }: SeriesFieldsProps) {
  const read = readAgreedTerms({ fields: { ...typed, upFront: '', upFrontOn: '' } });
  const series = 'value' in read ? read.value : null;
  const field = (name: 'last' | 'fee') => ({
    id: idOf(name),
    label: words[name],
    value: typed[name] ?? '',
    onChange: (text: string) => set(name, text),
    error: errorOf(idOf(name)),
    optionalMark: common.optional,
  });
  return (
    <>
      <AmountField {...field('last')} />
      <AmountField {...field('fee')} {...(series !== null && { hint: feeHint(series) })} />
      <div role="status">{series !== null && <FeeCost series={series} />}</div>
    </>
  );
}

function feeHint({ fee: _fee, ...series }: InstalmentSeries): string {
  const principal = agreedSchedule(series, null).paid;
  return fill(words.feeHint, { sum: amountText(principal), one: amountText(Math.round(principal / 100)) });
}

function FeeCost({ series }: { readonly series: InstalmentSeries }) {
  const rate = feeCost(series);
  return rate === null ? null : <p>{fill(words.feeCost, { rate: rateText(rate) })}</p>;
}

/** What the terms come to. */
export function TermsSum({ terms }: { readonly terms: AgreedTerms }) {
  const { instalments, paid } = agreedSchedule(terms, null);
  const fees = totalFees(terms);
  const values = { n: String(instalments.length), sum: amountText(paid) };
  return <p>{fees === 0 ? fill(words.sum, values) : fill(words.sumWithFees, { ...values, fees: amountText(fees) })}</p>;
}
