interface DayTileProps {
  /** Such as 12 月. */
  readonly month: string;
  readonly day: string;
  readonly isPast?: boolean;
}

/** A day shown like a calendar page; hidden from screen readers, because words beside it say the date. */
export function DayTile({ month, day, isPast = false }: DayTileProps) {
  return (
    <span
      aria-hidden="true"
      className={`mr-3 flex w-15 shrink-0 flex-col overflow-hidden rounded-field border text-center ${isPast ? 'border-line text-ink-soft' : 'border-jade text-jade'}`}
    >
      <span className={`text-small ${isPast ? 'bg-line' : 'bg-jade-wash'}`}>{month}</span>
      <span className="bg-surface text-question font-bold tabular-nums">{day}</span>
    </span>
  );
}
