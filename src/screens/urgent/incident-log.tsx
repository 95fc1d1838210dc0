import { useCase, useCaseActions } from '#case/case-context.tsx';
import { incidentsLogged } from '#case/file-changes.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { mostIncidents } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { entryWords } from '#words/engine/entries.ts';
import { incidents as words } from '#words/urgent/incident-log.ts';
import {
  emptyIncident,
  IncidentFields,
  isEmptyIncident,
  readIncident,
  typedIncident,
  wrongInIncident,
} from '../engine/incident-fields.tsx';
import { MessageLink } from '../engine/message-link.tsx';
import { useTakenOut } from '../engine/taken-out.tsx';
import { type TypedRow, useLoggedRows } from '../engine/use-logged-rows.ts';

/** The log of what collectors did; a complaint lists its entries by day. */
export function IncidentLog({ lead = words.lead }: { readonly lead?: string }) {
  const today = useToday();
  const kept = useCase(({ file }) => file.incidents);
  const { change } = useCaseActions();
  const { rows, ...edit } = useLoggedRows({
    stored: kept,
    empty: emptyIncident,
    rowOf: typedIncident,
    read: (row) => readIncident(row, today),
    store: (entries) => change(incidentsLogged(entries)),
  });
  const undated = rows.filter(
    (row) => wrongInIncident(row, today).on !== undefined && readIncident(row, today).length > 0,
  ).length;
  const { take, noteAt } = useTakenOut<{ readonly at: number; readonly row: TypedRow }>(({ at, row }) =>
    edit.putBack(at, row),
  );
  return (
    <section aria-labelledby="incidents" className="my-4">
      <h2 id="incidents" className="font-bold">
        {words.title}
      </h2>
      <p className="mb-3 text-hint text-ink-soft">{lead}</p>
      <MessageLink />
      {rows.flatMap((row, at) => [
        noteAt(at, rows.length),
        // The index serves as key: rows have no other identity, and every field is controlled.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <fieldset key={at} className="border-t border-line py-2">
          <legend className="float-left w-full pt-2 pb-3 font-bold">{fill(words.row, { n: String(at + 1) })}</legend>
          <div className="clear-both">
            <IncidentFields
              row={row}
              place={`incident-${at}`}
              today={today}
              // An entry that says something and no day is one of today, until another day is chosen.
              set={(name, typed) =>
                edit.set(at, {
                  ...(isEmptyIncident(row) && name !== 'on' && typed !== '' && { on: today }),
                  [name]: typed,
                })
              }
            />
            {(rows.length > 1 || !isEmptyIncident(row)) && (
              <Button
                look="quiet"
                onClick={() => {
                  edit.remove(at);
                  take({ what: fill(words.row, { n: String(at + 1) }), at, value: { at, row } });
                }}
              >
                {fill(words.remove, { n: String(at + 1) })}
              </Button>
            )}
          </div>
        </fieldset>,
        at === rows.length - 1 ? noteAt(rows.length, rows.length) : null,
      ])}
      <p role="status" className="my-2 text-hint text-ink-soft">
        {kept.length > 0 && fill(words.kept, { n: String(kept.length) })}
        {undated > 0 && fill(words.keptUndated, { n: String(undated) })}
      </p>
      {rows.length < mostIncidents ? (
        <Button look="quiet" onClick={edit.add}>
          {words.add}
        </Button>
      ) : (
        <p>{fill(entryWords.full, { most: String(mostIncidents) })}</p>
      )}
    </section>
  );
}

/** The log on the screen about what collectors did. */
export const IncidentPanel = () => <IncidentLog />;
