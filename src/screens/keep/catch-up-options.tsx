import type { KeptSchedule } from '#brief/kept-schedule.ts';
import { useToday } from '#case/today.ts';
import { TextField } from '#components/text-field.tsx';
import type { AnswerKey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { isAboveLeft, isAboveSafeLine } from '#rules/affordability.ts';
import { safeLineOf } from '#rules/budget.ts';
import { arrearsOf, type CatchUpOption, catchUpOptions, caughtUp } from '#rules/catch-up.ts';
import type { Instalment } from '#rules/schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText, countText, shortDateText } from '#text/format.ts';
import { amountFormWords } from '#words/engine/amount-form.ts';
import { catchUpWords } from '#words/keep/catch-up-options.ts';
import { common } from '#words/shell/common.ts';
import { readAmount } from '../engine/read-fields.ts';
import { useDraft } from '../engine/use-draft.ts';

const words = catchUpWords;

interface CatchUpOptionsProps {
  readonly answerKey: AnswerKey;
  readonly schedule: KeptSchedule;
  /** What is left each month, fen; null where it is not known. */
  readonly left: number | null;
}

/** Three options to catch up on the next instalment, calculated from what was really paid. */
export function CatchUpOptions({ answerKey, schedule, left }: CatchUpOptionsProps) {
  const { draft, setField } = useDraft(answerKey, { fields: { partial: '' } });
  const typed = draft.fields?.partial ?? '';
  const partial = readAmount(typed);
  const { instalments, paid } = schedule;
  const paidSoFar = instalments.slice(0, paid).reduce((sum, { amount }) => sum + amount, 0);
  const part = 'value' in partial ? (partial.value ?? 0) : 0;
  const arrears = arrearsOf(instalments, paidSoFar + part, Math.min(paid + 1, instalments.length));
  if (schedule.next === null) return null;
  return (
    <section aria-labelledby="catch-up" className="my-4">
      <h2 id="catch-up" className="font-bold">
        {words.title}
      </h2>
      <p className="text-hint text-ink-soft">{words.lead}</p>
      <TextField
        id="partial"
        label={words.partial}
        value={typed}
        onChange={(text) => setField('partial', text)}
        error={'problem' in partial ? partial.problem : undefined}
        optionalMark={common.optional}
        unit={amountFormWords.unit}
        inputMode="decimal"
      />
      <div role="status">
        <p>{fill(words.left, { left: amountText(arrears.left), missed: amountText(arrears.missed) })}</p>
        {arrears.missed > 0 && (
          <dl>
            {catchUpOptions.map((option) => (
              <Option key={option} option={option} rest={caughtUp(instalments, arrears, option)} left={left} />
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}

/** An option in words, and the highest instalment it asks for, fen. */
function optionText(
  option: CatchUpOption,
  rest: readonly Instalment[],
  today: IsoDate,
): { readonly text: string; readonly most: number } {
  const most = Math.max(...rest.map(({ amount }) => amount));
  const changed = option === 'atEnd' ? rest[rest.length - 1] : rest[0];
  const values = {
    date: changed === undefined ? '' : shortDateText(changed.on, today),
    amount: amountText(changed?.amount ?? 0),
    n: countText(rest.length),
    sum: amountText(rest.reduce((sum, { amount }) => sum + amount, 0)),
  };
  return { text: fill(words[option], values), most };
}

interface OptionProps {
  readonly option: CatchUpOption;
  readonly rest: readonly Instalment[];
  readonly left: number | null;
}

function Option({ option, rest, left }: OptionProps) {
  const today = useToday();
  const { text, most } = optionText(option, rest, today);
  return (
    <div className="border-t border-line py-2">
      <dt className="font-bold">{words.options[option]}</dt>
      <dd>
        {text}
        {left !== null && isAboveSafeLine(most, left) && (
          <span className="block text-hint text-amber">
            {isAboveLeft(most, left)
              ? fill(words.aboveLeft, { left: amountText(left) })
              : fill(words.aboveSafe, { safe: amountText(safeLineOf(left)) })}
          </span>
        )}
      </dd>
    </div>
  );
}
