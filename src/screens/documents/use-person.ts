import { useEffect, useState } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { personParts } from '#case/person.ts';
import type { Person } from '#case/schemas.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';

const filled = (person: Person): Person =>
  Object.fromEntries(personParts.flatMap((part) => (person[part] ? [[part, person[part]] as const] : [])));

/** The details of who signs the documents, read when a document is shown and stored at every change. */
export function usePerson(): {
  readonly person: Person;
  /** False until the stored details have been read: a change before that would overwrite them. */
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
      // Where they cannot be read now, the documents keep their blanks.
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
        if (outcome === 'full' || outcome === 'blocked' || outcome === 'removed') notify(outcome);
      },
      () => notify('blocked'),
    );
  };
  return { person: stored ?? earlier, isRead, setPerson };
}
