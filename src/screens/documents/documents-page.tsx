import { usePosition } from '#case/use-journey.ts';
import { madeFrom } from '#documents/made-from.ts';
import { documentsFor } from '#documents/registry.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { common } from '#words/shell/common.ts';
import { LimitationWarning } from '../engine/limitation-warning.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { routeOfPosition } from '../shell/address.ts';
import { onThisDevice } from '../shell/device.ts';
import { Heading } from '../shell/heading.tsx';
import { RouteLink } from '../shell/navigation.tsx';
import { OneDocument } from './one-document.tsx';
import { PersonFields } from './person-fields.tsx';
import { usePerson } from './use-person.ts';

/** The page with every document this case can have now, made from the answers. */
export function DocumentsPage() {
  const { person, isRead, setPerson } = usePerson();
  const brief = useBrief();
  const position = usePosition();
  return (
    <article>
      <Heading of="papers">{words.title}</Heading>
      <LimitationWarning />
      <p>{words.lead}</p>
      <p>{onThisDevice(words.private)}</p>
      <p className="my-3 text-hint text-ink-soft">{madeFrom(brief)}</p>
      <PersonFields person={person} isRead={isRead} onChange={setPerson} />
      {documentsFor(brief).map((id) => (
        <OneDocument key={id} id={id} brief={brief} person={person} />
      ))}
      <RouteLink to={routeOfPosition(position)} className="mt-4 flex min-h-12 items-center text-jade underline">
        {common.toNow}
      </RouteLink>
    </article>
  );
}
