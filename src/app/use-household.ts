import { useEffect, useState } from 'react';
import type { Household } from '#case/household.ts';
import type { CaseRepository } from '#case/ports.ts';
import type { CaseRecord } from '#case/record.ts';

/**
 * The household of the case on screen, read again when another case is shown or another tab tells it something; null
 * until it is read. A case nobody has begun and that belongs to no other has none to read.
 */
export function useHousehold(record: CaseRecord | null, repository: CaseRepository): Household | null {
  const [household, setHousehold] = useState<Household | null>(null);
  useEffect(() => {
    if (record === null || (record.revision === 0 && record.household === record.id)) return;
    let isWanted = true;
    const read = () => {
      repository.household(record).then(
        (found) => {
          if (isWanted) setHousehold(found);
        },
        // Without it nothing is offered from other cases; the case itself is complete.
        () => undefined,
      );
    };
    read();
    const stop = repository.watchHouseholds((id) => {
      if (id === record.household) read();
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [record, repository]);
  return household;
}
