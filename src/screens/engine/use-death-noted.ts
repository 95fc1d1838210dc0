import { deathNoted } from '#case/death-noted.ts';
import type { IsoDate } from '#model/dates.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useFileChange } from './use-file-change.ts';

/**
 * Notes in every case of the person whose debts are on screen that they have died, or takes it back where no day is given.
 * False where one of them could not be stored; what was stored by then stays.
 */
export function useDeathNoted(): (on?: IsoDate) => Promise<boolean> {
  const { repository, currentId, householdId } = useCaseSwitch();
  const change = useFileChange();
  return async (on) => {
    const others = await repository.otherCases(currentId);
    const own = others.filter(({ household }) => household === householdId).map(({ id }) => id);
    const outcomes = [];
    for (const id of [...own, currentId]) outcomes.push(await change(id, deathNoted(on)));
    return outcomes.every((outcome) => outcome === 'saved');
  };
}
