import type { ReactNode } from 'react';

export interface DefinitionRow {
  readonly id: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** Behind the value, such as a way to change it. */
  readonly action?: ReactNode;
}

/** Terms with their values, one under the other. */
export function DefinitionRows({ rows }: { readonly rows: readonly DefinitionRow[] }) {
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
