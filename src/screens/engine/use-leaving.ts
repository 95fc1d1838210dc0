import { suggestionsFrom } from '#case/household.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';

/** Shows another case in the place of the one on screen, which is gone or put away: of the same person where possible. */
export function useLeaving(): (withHousehold: boolean) => Promise<void> {
  const { repository, currentId, householdId, readHousehold, bringBack, leave } = useCaseSwitch();
  return async (withHousehold) => {
    const all = await repository.otherCases(currentId);
    const same = all.filter(({ household }) => household === householdId);
    const [next] = [
      ...same.filter(({ file }) => file.archivedOn === undefined),
      ...same,
      ...(withHousehold ? all : []),
    ];
    if (next !== undefined && (await bringBack(next.id))) return;
    leave(withHousehold ? {} : { household: householdId, suggestions: suggestionsFrom(await readHousehold()) });
  };
}
