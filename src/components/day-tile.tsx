interface DayTileProps {
  /** Such as 12 月. */
  readonly month: string;
  readonly day: string;
  readonly isPast?: boolean;
  readonly isLate?: boolean;
}

/** A day shown like a calendar page; hidden from screen readers, because words beside it say the date. */
export function DayTile({ month, day, isPast = false, isLate = false }: DayTileProps) {
  const tint = isPast ? 'border-line text-ink-soft' : isLate ? 'border-amber text-amber' : 'border-jade text-jade';
  const ground = isPast ? 'bg-line' : isLate ? 'bg-amber-wash' : 'bg-jade-wash';
  return (
    <span
      aria-hidden="true"
      className={`mr-3 flex w-15 shrink-0 flex-col overflow-hidden rounded-field border text-center ${tint}`}
    >
      <span className={`text-small ${ground}`}>{month}</span>
      <span className="bg-surface text-question font-bold tabular-nums">{day}</span>
    </span>
  );
}
