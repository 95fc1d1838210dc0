import type { Brief } from '#brief/brief.ts';
import { papersFor } from '#documents/registry.ts';
import type { Position } from '#machines/replay.ts';
import type { PaperId } from '#model/documents.ts';
import type { ComplaintBody } from '#model/values.ts';
import { useBrief } from '../engine/use-brief.ts';
import { OnePaper } from './one-document.tsx';
import { usePerson } from './use-person.ts';

interface PaperHereProps {
  readonly id: PaperId;
  readonly position?: Position;
  readonly to?: ComplaintBody | null;
  /** What is being typed on this screen and not answered yet. */
  readonly typed?: Partial<Pick<Brief, 'familyFunds'>>;
}

/** A paper on the screen that asks for it; nothing where the case cannot have it yet. */
export function PaperHere({ id, position, to, typed }: PaperHereProps) {
  const { person } = usePerson();
  const brief = { ...useBrief(position), ...typed };
  if (id !== 'complaint' && !papersFor(brief).includes(id)) return null;
  return <OnePaper id={id} brief={brief} person={person} {...(to === undefined ? {} : { to })} />;
}
