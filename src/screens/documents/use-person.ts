import { useEffect, useState } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { type Person, personParts } from '#case/person.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';

/** The person without what is empty. */
const filled = (person: Person): Person =>
  Object.fromEntries(personParts.flatMap((part) => (person[part] ? [[part, person[part]] as const] : [])));

/** Who signs the papers, read when a paper is looked at and stored at every change. */
export function usePerson(): {
  readonly person: Person;
  /** False until what is stored was read: what is typed before would take its place. */
  readonly isRead: boolean;
  readonly tell: (person: Person) => void;
} {
  const { repository, currentId } = useCaseSwitch();
  const signature = useCase(({ file }) => file.signature);
  const { tell: notice } = useCaseActions();
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
      // Not to be read now: the papers keep their blanks.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [repository, currentId]);
  const earlier = filled({ name: signature.name ?? '', phone: signature.phoneTail ?? '' });
  const tell = (next: Person) => {
    const told = filled(next);
    setStored(told);
    repository.keepPerson(currentId, told).then(
      (outcome) => {
        if (outcome === 'full' || outcome === 'blocked') notice(outcome);
      },
      () => notice('blocked'),
    );
  };
  return { person: stored ?? earlier, isRead, tell };
}
