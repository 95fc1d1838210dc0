import { unlistedNote } from '#brief/added-since.ts';
import type { Brief } from '#brief/brief.ts';
import { useRoad } from '#case/use-journey.ts';
import { Note } from '#components/note.tsx';
import { addedSinceWords as words } from '#words/speech/added-since.ts';
import { routeOfPosition } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

/** What plan and letter leave out, because it came in by a merger without a list, with the way to list it. */
export function UnlistedNote({ brief }: { readonly brief: Brief }) {
  const [listed] = useRoad()
    .path.filter(({ screen }) => screen === 'debts')
    .slice(-1);
  const text = unlistedNote(brief);
  if (text === null || listed === undefined) return null;
  return (
    <Note kind="attention">
      <p>{text}</p>
      <RouteLink
        to={routeOfPosition({ screen: 'debts', round: listed.round })}
        className="no-print inline-flex min-h-12 items-center underline"
      >
        {words.list}
      </RouteLink>
    </Note>
  );
}
