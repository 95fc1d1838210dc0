import { useEffect, useRef } from 'react';
import { addDays, dayOf, type IsoDate, isoDate, monthOf, weekdayOf, yearOf } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { neutralPage as words } from '#words/shell/neutral-page.ts';

const daysOfWeek = 7;

/** The weeks of the month of a day, from Monday on; null stands for days of other months. */
function weeksOf(today: IsoDate): readonly (readonly (number | null)[])[] {
  const month = monthOf(today);
  const first = isoDate(yearOf(today), month, 1);
  const before = (weekdayOf(first) + daysOfWeek - 1) % daysOfWeek;
  const start = addDays(first, -before);
  const days = Array.from({ length: 6 * daysOfWeek }, (_, at) => addDays(start, at));
  const shown = days.map((day) => (monthOf(day) === month ? dayOf(day) : null));
  return Array.from({ length: 6 }, (_, week) => shown.slice(week * daysOfWeek, (week + 1) * daysOfWeek)).filter(
    (week) => week.some((day) => day !== null),
  );
}

interface NeutralPageProps {
  readonly today: IsoDate;
  readonly onBack: () => void;
}

/** A calendar of this month in the place of everything else: what somebody who looks over one's shoulder may see. */
export function NeutralPage({ today, onBack }: NeutralPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <main className="mx-auto max-w-md px-4 py-8">
      <h1 ref={heading} tabIndex={-1} className="my-4 text-question font-bold">
        {fill(words.month, { year: String(yearOf(today)), month: String(monthOf(today)) })}
      </h1>
      <table className="w-full table-fixed text-center">
        <thead>
          <tr>
            {words.weekdays.map((day) => (
              <th key={day} scope="col" className="py-2 text-hint font-normal text-ink-soft">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(today).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, at) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: a place in the week is what a cell is.
                  key={at}
                  aria-current={day === dayOf(today) ? 'date' : undefined}
                  className={`h-12 tabular-nums ${day === dayOf(today) ? 'rounded-field bg-jade font-bold text-on-jade' : ''}`}
                >
                  {day}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={onBack} className="mt-8 flex min-h-12 items-center text-hint text-ink-soft">
        {words.back}
      </button>
    </main>
  );
}
