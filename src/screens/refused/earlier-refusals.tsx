import { useCase, useCaseActions } from '#case/case-context.tsx';
import { refusedBefore } from '#case/file-changes.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { mostEarlierRefusals } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { entryWords } from '#words/engine/entries.ts';
import { earlierRefusalsWords as words } from '#words/refused/earlier-refusals.ts';
import { emptyRefusal, RefusalFields, readRefusal, typedRefusal } from '../engine/refusal-fields.tsx';
import { useTakenOut } from '../engine/taken-out.tsx';
import { type TypedRow, useLoggedRows } from '../engine/use-logged-rows.ts';

/** The list of refusals from before this case, stored as they are typed; later letters quote those with a day. */
export function EarlierRefusals() {
  const today = useToday();
  const stored = useCase(({ file }) => file.refusals);
  const { change } = useCaseActions();
  const { rows, ...edit } = useLoggedRows({
    stored,
    empty: emptyRefusal,
    rowOf: typedRefusal,
    read: (row) => readRefusal(row, today),
    store: (entries) => change(refusedBefore(entries)),
  });
  const { take, noteAt } = useTakenOut<{ readonly at: number; readonly row: TypedRow }>(({ at, row }) =>
    edit.putBack(at, row),
  );
  return (
    <Disclosure title={words.title}>
      <p className="mb-3">{words.lead}</p>
      {rows.flatMap((row, at) => {
        const n = String(at + 1);
        const place = `earlier-${at}`;
        return [
          noteAt(at, rows.length),
          <fieldset key={place} className="border-t border-line py-2">
            <legend className="float-left w-full pt-2 pb-3 font-bold">{fill(words.row, { n })}</legend>
            <div className="clear-both">
              <RefusalFields
                row={row}
                place={place}
                today={today}
                set={(name, typed) => edit.set(at, { [name]: typed })}
              />
              {(rows.length > 1 || stored.length > 0) && (
                <Button
                  look="quiet"
                  onClick={() => {
                    edit.remove(at);
                    take({ what: fill(words.row, { n }), at, value: { at, row } });
                  }}
                >
                  {fill(words.remove, { n })}
                </Button>
              )}
            </div>
          </fieldset>,
          at === rows.length - 1 ? noteAt(rows.length, rows.length) : null,
        ];
      })}
      {rows.length < mostEarlierRefusals ? (
        <Button look="quiet" onClick={edit.add}>
          {words.add}
        </Button>
      ) : (
        <p>{fill(entryWords.full, { most: String(mostEarlierRefusals) })}</p>
      )}
    </Disclosure>
  );
}
