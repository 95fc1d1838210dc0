import { useEffect, useState } from 'react';
import { suggestionsFrom } from '#case/household.ts';
import type { HouseholdAlone } from '#case/ports.ts';
import { newRecord } from '#case/record.ts';
import { Button } from '#components/button.tsx';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { dataPage as words } from '#words/overview/data-page.ts';
import { RemovedNote } from '../engine/removed-note.tsx';
import { useCaseSwitch } from '../shell/case-switch.ts';

/** The money that stayed where the last case of a person was removed: a case can be begun with it, or it goes too. */
export function HouseholdsAlone() {
  const { repository, startAgain, householdId } = useCaseSwitch();
  const [alone, setAlone] = useState<readonly HouseholdAlone[]>([]);
  useEffect(() => {
    let isWanted = true;
    const read = () => {
      repository.manager().then(
        (manager) => {
          if (isWanted) setAlone(manager?.householdsAlone() ?? []);
        },
        // Nothing else on this page waits for it.
        () => undefined,
      );
    };
    read();
    const stop = repository.watchCases(read);
    return () => {
      isWanted = false;
      stop();
    };
  }, [repository]);
  const begin = async (household: string) => {
    const told = await repository.household(newRecord({ household }));
    startAgain({ household, suggestions: suggestionsFrom(told) });
  };
  const remove = async (id: string) => (await repository.manager())?.removeHousehold(id);
  return (
    <>
      <RemovedNote />
      {alone
        .filter(({ id }) => id !== householdId)
        .map(({ id, lastTold }) => (
          <div key={id} className="my-4">
            <p className="font-bold">{words.householdAlone}</p>
            <p className="mb-2 text-hint text-ink-soft">{fill(words.other, { date: weekdayText(lastTold) })}</p>
            <div className="mb-2">
              <Button onClick={() => begin(id)}>{words.useHousehold}</Button>
            </div>
            <Button look="quiet" onClick={() => remove(id)}>
              {words.removeHousehold}
            </Button>
          </div>
        ))}
    </>
  );
}
