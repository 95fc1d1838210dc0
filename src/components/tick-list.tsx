import type { ReactNode } from 'react';

/** One checkbox of a list. */
export interface Tick {
  readonly id: string;
  readonly label: ReactNode;
}

interface TickListProps {
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly ticks: readonly Tick[];
  readonly ticked: readonly string[];
  readonly onChange: (id: string, isTicked: boolean) => void;
  readonly idOf: (id: string) => string;
}

/** Checkboxes shown as tiles. */
export function TickList({ labelledBy, describedBy, ticks, ticked, onChange, idOf }: TickListProps) {
  return (
    <fieldset aria-labelledby={labelledBy} aria-describedby={describedBy} className="my-4">
      {ticks.map(({ id, label }) => {
        const isTicked = ticked.includes(id);
        return (
          <label
            key={id}
            htmlFor={idOf(id)}
            className={`mb-3 flex min-h-13 items-center rounded-field border px-4 py-3 ${isTicked ? 'border-jade bg-jade-wash' : 'border-edge bg-surface'}`}
          >
            <input
              id={idOf(id)}
              type="checkbox"
              data-tick={id}
              checked={isTicked}
              onChange={(event) => onChange(id, event.target.checked)}
              className="mr-3 size-6 shrink-0 accent-jade"
            />
            <span className="min-w-0 flex-1">{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
