import { Disclosure } from '#components/disclosure.tsx';
import { SelectField } from '#components/select-field.tsx';
import type { AnswerKey } from '#model/answers.ts';
import { usualWorstMonth, type WorstMonth } from '#rules/counter-offer.ts';
import { yuanForEditing } from '#rules/money.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { verdictPanelWords } from '#words/propose/verdict-panel.ts';
import { readNeededAmount } from '../engine/read-fields.ts';
import { AmountField } from '../engine/typed-field.tsx';
import { useDraft } from '../engine/use-draft.ts';

const words = verdictPanelWords.worst;
const cuts = [0, 10, 20, 30, 50];

/** The bad month of an offer, with its fields. */
export interface WorstMonthHandle {
  /** The values of the fields; where one cannot be read, that of the usual example. */
  readonly month: WorstMonth;
  readonly typed: (name: string) => string;
  readonly set: (name: string, typed: string) => void;
}

/** The bad month that an offer is tested with; stored as half-typed values. */
export function useWorstMonth(key: AnswerKey): WorstMonthHandle {
  const { draft, setField } = useDraft(key, {
    fields: { cut: String(usualWorstMonth.incomeCut), emergency: yuanForEditing(usualWorstMonth.emergency) },
  });
  const typed = (name: string) => draft.fields?.[name] ?? '';
  const emergency = readNeededAmount(typed('emergency'), false);
  const cut = Number(typed('cut'));
  return {
    month: {
      incomeCut: cuts.includes(cut) ? cut : usualWorstMonth.incomeCut,
      emergency: 'value' in emergency ? emergency.value : usualWorstMonth.emergency,
    },
    typed,
    set: setField,
  };
}

const cutText = (cut: number): string => (cut === 0 ? words.cuts.none : fill(words.cuts.share, { n: String(cut) }));

/** The fields of the bad month; `left` is what would be left in it, fen. */
export function WorstMonthFields({ worst, left }: { readonly worst: WorstMonthHandle; readonly left: number }) {
  const { month, typed, set } = worst;
  const emergency = readNeededAmount(typed('emergency'), false);
  return (
    <Disclosure title={words.title}>
      <p>
        {fill(words.lead, {
          cut: `${month.incomeCut}%`,
          emergency: amountText(month.emergency),
          left: amountText(left),
        })}
      </p>
      <SelectField
        id="cut"
        label={words.cut}
        value={String(month.incomeCut)}
        options={cuts.map((cut) => ({ id: String(cut), label: cutText(cut) }))}
        onChange={(cut) => set('cut', cut)}
      />
      <AmountField
        id="emergency"
        label={words.emergency}
        value={typed('emergency')}
        onChange={(text) => set('emergency', text)}
        error={'problem' in emergency ? emergency.problem : undefined}
      />
    </Disclosure>
  );
}
