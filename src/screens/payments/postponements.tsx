import { useState } from 'react';
import type { KeptSchedule } from '#brief/kept-schedule.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { entryRemoved } from '#case/entries.ts';
import { type FileChange, postponementsNoted } from '#case/file-changes.ts';
import type { CaseFile } from '#case/schemas.ts';
import { useToday } from '#case/today.ts';
import { useJourney } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { SelectField } from '#components/select-field.tsx';
import { highestNth } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { mostPostponements } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { entryWords } from '#words/engine/entries.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { DateField } from '../engine/date-field.tsx';
import { type FieldReading, readNeededDate } from '../engine/read-fields.ts';
import { useTakenOut } from '../engine/taken-out.tsx';
import { useDraft } from '../engine/use-draft.ts';

const words = paymentsWords.postpone;

interface PostponementsProps {
  readonly kept: KeptSchedule;
  /** The `nth` of the agreement in force. */
  readonly under: number;
}

type Postponement = CaseFile['postponements'][number];

const lineOf = ({ from, to }: Postponement): string => fill(words.line, { from: dateText(from), to: dateText(to) });

/** A day after the one on which the instalment fell due. */
function readLaterDay(typed: string, from: IsoDate): FieldReading<IsoDate> {
  const read = readNeededDate(typed);
  return 'value' in read && read.value <= from ? { problem: words.tooEarly } : read;
}

/** The instalments that the lender agreed to put off, and a form for another. */
export function Postponements({ kept: { open }, under }: PostponementsProps) {
  const journey = useJourney();
  const today = useToday();
  const file = useCase((state) => state.file);
  const all = file.postponements;
  const { change } = useCaseActions();
  const { take, noteAt } = useTakenOut<FileChange>((undo) => change(undo));
  const { draft, isTouched, setField, discard } = useDraft('postponement', {});
  const typed = { from: '', to: '', ...draft.fields };
  const [isTried, setTried] = useState(false);
  const mine = all.filter(({ after }) => after >= under);
  // One that was put off can be put off again only from its new day, so that each day is told once.
  const choices = open.filter(({ on }) => !mine.some(({ to }) => to === on));
  const from = choices.find(({ on }) => on === typed.from)?.on ?? choices[0]?.on;
  const taken = noteAt(mine.length, mine.length);
  if (from === undefined && mine.length === 0 && taken === null) return null;
  const to = from === undefined ? null : readLaterDay(typed.to, from);
  const save = () => {
    setTried(true);
    if (from === undefined || to === null || 'problem' in to) return;
    change(postponementsNoted([...all, { from, to: to.value, on: today, after: highestNth(journey) }]));
    discard();
    setTried(false);
  };
  const cancel = (value: Postponement) => {
    const removed = entryRemoved(file, { part: 'postponements', value });
    change(removed.change);
    take({ what: lineOf(value), at: mine.length, value: removed.undo });
  };
  return (
    <Disclosure title={words.title} isForm startsOpen={mine.length > 0 || isTouched}>
      <p>{words.lead}</p>
      {mine.length > 0 && (
        <ul>
          {mine.map((entry) => (
            <li key={entry.from} className="flex flex-wrap items-center justify-between border-t border-line py-2">
              <span>{lineOf(entry)}</span>
              <Button look="quiet" onClick={() => cancel(entry)}>
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {taken}
      {all.length >= mostPostponements && <p>{fill(entryWords.full, { most: String(mostPostponements) })}</p>}
      {from !== undefined && all.length < mostPostponements && (
        <>
          <SelectField
            id="postpone-from"
            label={words.which}
            value={from}
            options={choices.map(({ on, amount }) => ({
              id: on,
              label: fill(words.whichOne, { date: dateText(on), amount: amountText(amount) }),
            }))}
            onChange={(day) => setField('from', day)}
          />
          <DateField
            id="postpone-to"
            label={words.to}
            value={typed.to}
            onChange={(day) => setField('to', day)}
            error={isTried && to !== null && 'problem' in to ? to.problem : undefined}
          />
          <Button onClick={save}>{words.save}</Button>
        </>
      )}
    </Disclosure>
  );
}
