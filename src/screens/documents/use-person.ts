import { useEffect, useState } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { personParts } from '#case/person.ts';
import type { Person } from '#case/schemas.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';

/** The person without what is empty. */
const filled = (person: Person): Person =>
  Object.fromEntries(personParts.flatMap((part) => (person[part] ? [[part, person[part]] as const] : [])));

/** Who signs the documents, read when a document is looked at and stored at every change. */
export function usePerson(): {
  readonly person: Person;
  /** False until what is stored was read: what is typed before would take its place. */
  readonly isRead: boolean;
  readonly setPerson: (person: Person) => void;
} {
  const { repository, currentId } = useCaseSwitch();
  const signature = useCase(({ file }) => file.signature);
  const { notify } = useCaseActions();
  const [stored, setStored] = useState<Person | null>(null);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    let isWanted = true;
    repository.person(currentId).then(
      (found) => {
        if (!isWanted) return;
        setStored(found);
        setRead(true);
      },
      // Not to be read now: the documents keep their blanks.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [repository, currentId]);
  const earlier = filled({ name: signature.name ?? '', phone: signature.phoneTail ?? '' });
  const setPerson = (next: Person) => {
    const told = filled(next);
    setStored(told);
    repository.keepPerson(currentId, told).then(
      (outcome) => {
        if (outcome === 'full' || outcome === 'blocked') notify(outcome);
      },
      () => notify('blocked'),
    );
  };
  return { person: stored ?? earlier, isRead, setPerson };
}
