import { arrearsOn, type KeptSchedule } from '#brief/kept-schedule.ts';
import type { LeftHere } from '#brief/purse-now.ts';
import { useToday } from '#case/today.ts';
import type { IsoDate } from '#model/dates.ts';
import { isAboveLeft, isAboveSafeLine } from '#rules/affordability.ts';
import { safeLineOf } from '#rules/budget.ts';
import { type Arrears, type CatchUpOption, catchUpOptionsFor, caughtUp } from '#rules/catch-up.ts';
import type { Instalment } from '#rules/schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText, countText, shortDateText } from '#text/format.ts';
import { catchUpWords } from '#words/keep/catch-up-options.ts';
import { sharePrefix } from '../engine/share-prefix.ts';

const words = catchUpWords;

interface CatchUpOptionsProps {
  readonly schedule: KeptSchedule;
  /** What is left each month; null where it is not known. */
  readonly left: LeftHere | null;
}

/** The options to catch up on what was missed, calculated from what fell due and what was really paid. */
export function CatchUpOptions({ schedule, left }: CatchUpOptionsProps) {
  const today = useToday();
  const arrears = arrearsOn(schedule, today);
  const { overdue, missed } = arrears;
  const values = { left: amountText(arrears.left), n: countText(overdue.length), missed: amountText(missed) };
  if (schedule.next === null) return null;
  return (
    <section aria-labelledby="catch-up" className="my-4">
      <h2 id="catch-up" className="font-bold">
        {words.title}
      </h2>
      <p className="mb-2 text-hint text-ink-soft">{words.lead}</p>
      <div role="status">
        <p className="mb-3">{fill(words.left, values)}</p>
        {missed > 0 && (
          <dl>
            {catchUpOptionsFor(arrears).map((option) => (
              <Option
                key={option}
                option={option}
                arrears={arrears}
                rest={caughtUp(schedule.instalments, arrears, option, today)}
                today={today}
                left={left}
              />
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}

interface OptionProps {
  readonly option: CatchUpOption;
  readonly arrears: Arrears;
  /** The schedule from now on with the option. */
  readonly rest: readonly Instalment[];
  readonly today: IsoDate;
  readonly left: LeftHere | null;
}

const mostOf = (some: readonly Instalment[]): number => Math.max(...some.map(({ amount }) => amount));
const sumOf = (some: readonly Instalment[]): string => amountText(some.reduce((sum, { amount }) => sum + amount, 0));

function atEndText({ arrears: { coming }, rest, today }: OptionProps): string {
  const added = rest.slice(coming.length);
  const text = fill(added.length === 1 ? words.atEnd : words.atEndSeveral, {
    date: added[0] === undefined ? '' : shortDateText(added[0].on, today),
    n: countText(added.length),
    amount: amountText(mostOf(added)),
    sum: sumOf(added),
  });
  return coming.length === 0 ? text : fill(words.asBefore, { text });
}

function optionText(props: OptionProps): string {
  const { option, rest, today } = props;
  const [next] = rest;
  if (option === 'atEnd' || next === undefined) return atEndText(props);
  return fill(words[option], {
    date: shortDateText(next.on, today),
    amount: amountText(option === 'withNext' ? next.amount : mostOf(rest)),
    n: countText(rest.length),
    sum: sumOf(rest),
  });
}

function Option(props: OptionProps) {
  const { option, rest, left } = props;
  const most = mostOf(rest);
  return (
    <div className="border-t border-line py-2">
      <dt className="font-bold">{words.options[option]}</dt>
      <dd>
        {optionText(props)}
        {left !== null && isAboveSafeLine(most, left.amount) && (
          <span className="block text-hint text-amber">
            {fill(isAboveLeft(most, left.amount) ? words.aboveLeft : words.aboveSafe, {
              share: sharePrefix(left.isShare),
              left: amountText(left.amount),
              safe: amountText(safeLineOf(left.amount)),
            })}
          </span>
        )}
      </dd>
    </div>
  );
}
