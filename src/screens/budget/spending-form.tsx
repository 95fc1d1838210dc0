import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { SelectField } from '#components/select-field.tsx';
import { SumRows } from '#components/sum-rows.tsx';
import { usualReserve } from '#model/limits.ts';
import type { Spending } from '#model/values.ts';
import { totalIncome } from '#rules/budget.ts';
import { yuanForEditing } from '#rules/money.ts';
import { spendingByGroup, totalSpending } from '#rules/spending.ts';
import { fill } from '#text/fill.ts';
import { amountText, listText, shortDateText } from '#text/format.ts';
import { ownInstalmentWords } from '#words/budget/own-instalment.ts';
import { spendingFormWords } from '#words/budget/spending-form.ts';
import { result } from '#words/result/result.ts';
import { FormShell, useReading } from '../engine/form-shell.tsx';
import { readAll, readNeededAmount } from '../engine/read-fields.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { AmountField } from '../engine/typed-field.tsx';
import { useDraft } from '../engine/use-draft.ts';
import { elsewherePart, useElsewhere } from '../shell/use-elsewhere.ts';
import { OwnInstalment, ownInstalmentIn, rowsShifted, shifted } from './own-instalment.tsx';
import { initialLines, readLines, SpendingLines } from './spending-lines.tsx';

const words = spendingFormWords;
const quickLines = ['home', 'living', 'others'] as const;
const reserves = [0, 5, usualReserve, 20, 30];

const reserveLabel = (share: number): string => {
  if (share === 0) return words.reserveOptions.none;
  return fill(share === usualReserve ? words.reserveOptions.usual : words.reserveOptions.share, { n: String(share) });
};

/** What the form starts with: the stored spending, both as three sums and line by line. */
function initialDraft(stored: Spending | undefined) {
  const groups = stored === undefined ? null : spendingByGroup(stored);
  const quick = quickLines.map((name) => [name, groups === null ? '' : yuanForEditing(groups[name])]);
  const isDetailed = stored !== undefined && 'lines' in stored;
  return {
    fields: {
      ...(Object.fromEntries(quick) as Record<string, string>),
      detail: isDetailed ? 'lines' : 'quick',
      reserve: String(stored?.reserve ?? usualReserve),
    },
    rows: initialLines(isDetailed ? stored.lines : []),
  };
}

/** The form for monthly spending, as three sums or line by line. */
export function SpendingForm(screen: ScreenProps) {
  const { answerKey, position, given, suggestion, onAnswer } = screen;
  const initial = initialDraft((given?.value ?? suggestion?.value) as Spending | undefined);
  const { draft, setDraft, setField } = useDraft(answerKey, initial);
  const typed = (name: string) => draft.fields?.[name] ?? '';
  const isDetailed = typed('detail') === 'lines';
  const rows = draft.rows ?? initial.rows;
  const chosen = Number(typed('reserve'));
  const reserve = chosen === usualReserve || !reserves.includes(chosen) ? {} : { reserve: chosen };

  const elsewhere = useElsewhere();
  const today = useToday();

  const readQuick = () =>
    readAll(
      {
        home: readNeededAmount(typed('home'), false),
        living: readNeededAmount(typed('living'), false),
        others: readNeededAmount(typed('others'), false),
      },
      (name) => name,
    );
  const own = ownInstalmentIn(screen);
  const isInside = typed('ownInstalment') || 'open';
  const tellOwn = (told: string) => {
    const by = (own ?? 0) * (Number(isInside === 'inside') - Number(told === 'inside'));
    const fields = { ...draft.fields, ownInstalment: told };
    setDraft(
      isDetailed
        ? { rows: rowsShifted(rows, by), fields }
        : { rows, fields: { ...fields, others: shifted(typed('others'), by) } },
    );
  };
  const read = () => {
    const reading = isDetailed ? readLines(rows) : readQuick();
    const more = { ...reserve, ...elsewherePart(elsewhere) };
    return 'errors' in reading ? reading : { value: { ...reading.value, ...more } as Spending };
  };
  const form = useReading<Spending>(() =>
    own !== null && isInside === 'open'
      ? { errors: [{ field: 'ownInstalment', message: ownInstalmentWords.open }] }
      : read(),
  );
  const submit = () => form.submit((value) => onAnswer('given', value));
  const reading = read();
  const other = isDetailed ? readQuick() : readLines(rows);
  const kept = 'value' in other ? totalSpending(other.value as Spending) : 0;
  return (
    <FormShell screen={screen} attempt={form.attempt} errors={form.errors} onSubmit={submit}>
      {kept > 0 && (
        <p className="text-hint text-ink-soft">
          {fill(isDetailed ? words.sumsKept : words.linesKept, { amount: amountText(kept) })}
        </p>
      )}
      {elsewhere !== null && elsewhere.agreed > 0 && (
        <Note kind="information">{fill(words.agreedElsewhere, { amount: amountText(elsewhere.agreed) })}</Note>
      )}
      {elsewhere?.once !== undefined && (
        <Note kind="information">
          {fill(words.onceElsewhere, {
            payments: listText(
              elsewhere.once.map(({ on, amount }) =>
                fill(words.once, { date: shortDateText(on, today), amount: amountText(amount) }),
              ),
            ),
          })}
        </Note>
      )}
      {own !== null && (
        <OwnInstalment amount={own} value={isInside} onChange={tellOwn} error={form.errorOf('ownInstalment')} />
      )}
      {isDetailed ? (
        <SpendingLines rows={rows} onChange={(next) => setDraft({ ...draft, rows: next })} errorOf={form.errorOf} />
      ) : (
        quickLines.map((name) => (
          <AmountField
            key={name}
            id={name}
            label={words[name]}
            value={typed(name)}
            onChange={(text) => setField(name, text)}
            error={form.errorOf(name)}
          />
        ))
      )}
      <div className="my-3">
        <Button
          look="quiet"
          onClick={() => setDraft({ rows, fields: { ...draft.fields, detail: isDetailed ? 'quick' : 'lines' } })}
        >
          {isDetailed ? words.toQuick : words.toLines}
        </Button>
      </div>
      <SelectField
        id="reserve"
        label={words.reserve}
        hint={words.reserveHint}
        value={typed('reserve')}
        options={reserves.map((share) => ({ id: String(share), label: reserveLabel(share) }))}
        onChange={(share) => setField('reserve', share)}
      />
      <div role="status">
        {'value' in reading && (
          <SpendingSum
            spending={reading.value}
            income={
              totalIncome(position.facts.incomes ?? []) + (position.facts.foundMonthly || (elsewhere?.found ?? 0))
            }
          />
        )}
      </div>
    </FormShell>
  );
}

function SpendingSum({ spending, income }: { readonly spending: Spending; readonly income: number }) {
  const spent = totalSpending(spending);
  const agreed = spending.elsewhere?.agreed ?? 0;
  return (
    <SumRows
      label={words.sum}
      rows={[
        { id: 'spent', label: words.sum, amount: amountText(spent) },
        ...(agreed === 0 ? [] : [{ id: 'agreedElsewhere', label: result.agreedElsewhere, amount: amountText(agreed) }]),
        {
          id: 'left',
          label: agreed === 0 ? words.left : words.leftAfterAgreed,
          amount: amountText(income - spent - agreed),
          isResult: true,
        },
      ]}
    />
  );
}
