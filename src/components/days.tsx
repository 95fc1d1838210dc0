import { Amount } from './amount.tsx';
import { DayTile } from './day-tile.tsx';

/** A day to show; all its texts are already formatted. */
export interface Day {
  readonly id: string;
  readonly month: string;
  readonly day: string;
  /** What the day is for. */
  readonly what: string;
  /** The whole date in words. */
  readonly date: string;
  readonly distance: string;
  /** True for what is told and asks for nothing. */
  readonly isPast: boolean;
  /** True for a day before today; of one that still asks for something, that it is late. */
  readonly isLate: boolean;
  /** What is to be paid on it. */
  readonly amount?: string;
}

/** A list of days, with past ones less prominent; nothing when it is empty. */
export function Days({ days }: { readonly days: readonly Day[] }) {
  if (days.length === 0) return null;
  return (
    <ol className="my-3">
      {days.map((day) => (
        <li key={day.id}>
          <DayLine {...day} />
        </li>
      ))}
    </ol>
  );
}

/** One day: what it is for, when it is, and how far away. */
export function DayLine({ month, day, what, date, distance, isPast, isLate, amount }: Omit<Day, 'id'>) {
  const tint = isPast ? 'font-normal text-ink-soft' : isLate ? 'text-amber' : 'text-jade';
  // A long figure cannot be broken: it stands below the tile where text is large.
  const room = (amount?.length ?? 0) > 9 ? 'basis-40' : 'basis-32';
  return (
    <div className="flex flex-wrap items-center py-2">
      <DayTile month={month} day={day} isPast={isPast} isLate={isLate} />
      <p className={`min-w-0 flex-1 ${room}`}>
        <span className="block text-hint text-ink-soft">{what}</span>
        {amount !== undefined && (
          <strong className="block text-amount tabular-nums">
            <Amount>{amount}</Amount>
          </strong>
        )}
        <span className="block">{date}</span>
        <strong className={`block ${tint}`}>{distance}</strong>
      </p>
    </div>
  );
}
