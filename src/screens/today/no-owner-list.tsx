import { namedDebtText } from '#brief/debts-to-name.ts';
import { withoutOwner } from '#brief/not-begun.ts';
import type { Position } from '#machines/replay.ts';
import { listText } from '#text/format.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { routeOfKey } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

/**
 * The debts that were passed on to nobody knows whom, with how to find it out; nothing where there are none.
 * @param roads Every negotiation of the person, the one on screen first.
 */
export function NoOwnerList({ roads }: { readonly roads: readonly Position[] }) {
  const debts = withoutOwner(roads);
  const [own] = roads;
  if (debts.length === 0 || roads.some(({ facts }) => facts.borrowerDied)) return null;
  const isListedHere = debts.every((debt) => own?.facts.debts?.includes(debt));
  const listed = own?.path.filter(({ screen }) => screen === 'debts').pop();
  return (
    <section aria-labelledby="no-owner" className="mt-6">
      <h2 id="no-owner" className="font-bold">
        {words.noOwner}
      </h2>
      <p>{listText(debts.map(namedDebtText))}</p>
      <p>{words.findOwner}</p>
      {isListedHere && listed !== undefined && (
        <RouteLink
          to={routeOfKey(listed.key)}
          intent="change"
          className="inline-flex min-h-12 items-center text-jade underline"
        >
          {words.nameOwner}
        </RouteLink>
      )}
    </section>
  );
}
