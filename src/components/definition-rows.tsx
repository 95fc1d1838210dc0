import type { ReactNode } from 'react';

/** A term with its value. */
export interface DefinitionRow {
  readonly id: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** Shown after the value, such as a link to change it. */
  readonly action?: ReactNode;
}

/** A list of terms with their values; nothing where there are none. */
export function DefinitionRows({ rows }: { readonly rows: readonly DefinitionRow[] }) {
  if (rows.length === 0) return null;
  return (
    <dl className="my-4">
      {rows.map(({ id, term, value, action }) => (
        <div key={id} className="border-t border-line py-2">
          <dt className="text-hint text-ink-soft">{term}</dt>
          <dd className="flex items-center justify-between">
            <span className="min-w-0 flex-1 py-1">{value}</span>
            {action !== undefined && <span className="ml-3 shrink-0">{action}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
