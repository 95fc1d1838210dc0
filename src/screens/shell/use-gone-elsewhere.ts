import { useEffect } from 'react';
import { useCase } from '#case/case-context.tsx';
import { hasBegun } from '#case/touched.ts';
import { useJourney } from '#case/use-journey.ts';
import { useCaseSwitch } from './case-switch.ts';
import { useNavigation } from './navigation.tsx';

/**
 * Leaves a case for the empty start page once another page has removed everything: what that page calls gone is not to
 * stand here. What was not or could not be stored here stays, and so does a link that is being looked at.
 */
export function useGoneElsewhere(): void {
  const { repository, leave } = useCaseSwitch();
  const journey = useJourney();
  const isStored = useCase(
    ({ drafts, file, notice }) => notice !== 'full' && notice !== 'blocked' && hasBegun({ journey, drafts, file }),
  );
  const isLink = useNavigation().route.kind === 'shared';
  useEffect(() => {
    if (!isStored || isLink) return;
    let isWanted = true;
    // An event without a key is what this page tells itself after a removal of its own, and shows what comes then.
    const hear = ({ key, newValue }: StorageEvent) => {
      if (key === null || newValue !== null) return;
      repository.load().then(
        ({ record, trouble, hasOthers }) => {
          if (isWanted && record === null && trouble === null && hasOthers !== true) leave({});
        },
        () => undefined,
      );
    };
    addEventListener('storage', hear);
    return () => {
      isWanted = false;
      removeEventListener('storage', hear);
    };
  }, [repository, leave, isStored, isLink]);
}
