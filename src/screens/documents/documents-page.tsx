import { usePosition } from '#case/use-journey.ts';
import { madeFrom } from '#documents/made-from.ts';
import { papersFor } from '#documents/registry.ts';
import { common } from '#words/ui/common.ts';
import { papersPage as words } from '#words/ui/papers.ts';
import { useBrief } from '../engine/use-brief.ts';
import { placeOfPosition } from '../shell/address.ts';
import { Heading } from '../shell/heading.tsx';
import { PlaceLink } from '../shell/navigation.tsx';
import { OnePaper } from './one-document.tsx';
import { PersonFields } from './person-fields.tsx';
import { usePerson } from './use-person.ts';

/** Every paper this case can have now, made from the answers. */
export function PapersPage() {
  const { person, isRead, tell } = usePerson();
  const brief = useBrief();
  const position = usePosition();
  return (
    <article>
      <Heading of="papers">{words.title}</Heading>
      <p>{words.lead}</p>
      <p>{words.private}</p>
      <p className="my-3 text-hint text-ink-soft">{madeFrom(brief)}</p>
      <PersonFields person={person} isRead={isRead} onTell={tell} />
      {papersFor(brief).map((id) => (
        <OnePaper key={id} id={id} brief={brief} person={person} />
      ))}
      <PlaceLink to={placeOfPosition(position)} className="mt-4 flex min-h-12 items-center text-jade underline">
        {common.toNow}
      </PlaceLink>
    </article>
  );
}
