import type { CaseManager, CaseRepository } from '#case/ports.ts';
import type { CaseRecord } from '#case/record.ts';
import type { Person } from '#case/schemas.ts';
import type { Journey } from '#model/answers.ts';
import { readHousehold, tell } from './household.ts';
import { createCaseManager } from './manage-cases.ts';
import { listOtherCases, listQuarantined } from './other-cases.ts';
import { readPerson, writePerson } from './person.ts';

/**
 * What is stored beside the case on screen, loaded only when there is something to read or to keep, because a first
 * visit needs none of it. Without a storage nothing is found and nothing is kept.
 * @param changed Called when a case is managed.
 */
export function besideIn(storage: Storage | null, changed: () => void) {
  const manager: (CaseManager & Pick<CaseRepository, 'removed'>) | null =
    storage === null ? null : createCaseManager(storage, changed);
  return {
    household: (record: CaseRecord) => readHousehold(storage, record),
    tell: (record: CaseRecord, before: Journey) => {
      if (storage !== null) tell(storage, record, before);
    },
    otherCases: (currentId: string) => (storage === null ? [] : listOtherCases(storage, currentId)),
    quarantined: () => (storage === null ? [] : listQuarantined(storage)),
    person: (id: string) => (storage === null ? null : readPerson(storage, id)),
    keepPerson: (id: string, person: Person) => (storage === null ? 'blocked' : writePerson(storage, id, person)),
    manager,
  };
}
