import { Fragment } from 'react';
import { type Cited, CitedBlocks, CitedSentence } from './cited.tsx';
import { Id } from './labels.tsx';
import type { TableEntry } from './table-entry.ts';

/** Everything a screen shows depending on the answers, entry by entry. */
export function TableView({ table, cited }: { readonly table: readonly TableEntry[]; readonly cited: Cited }) {
  return (
    <ul>
      {table.map(({ id, name, parts }) => (
        <li key={id} className="my-3 border-l-2 border-line pl-3">
          <p>
            <Id>{id}</Id>{' '}
            <span className={parts.length === 0 ? '' : 'font-bold'}>
              <CitedSentence sentence={name} cited={cited} />
            </span>
          </p>
          {parts.map(({ label = '', blocks }) => (
            <Fragment key={label}>
              {label !== '' && <p className="mt-2 text-hint text-ink-soft">{label}</p>}
              <CitedBlocks blocks={blocks} cited={cited} />
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}
