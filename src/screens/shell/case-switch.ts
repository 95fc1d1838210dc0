import { createContext, useContext } from 'react';
import type { CaseRepository } from '#case/ports.ts';
import type { Answers } from '#model/answers.ts';

/** What can be done with whole cases; provided by the app. */
export interface CaseSwitch {
  readonly currentId: string;
  readonly repository: CaseRepository;
  /** Opens a new, empty case beside the old one. */
  readonly startAgain: (suggestions?: Answers) => void;
  /** Shows another case; false when it can no longer be read. */
  readonly bringBack: (id: string) => Promise<boolean>;
  /** True once everything was removed, until the person goes to another page. */
  readonly isRemoved: boolean;
  /** Removes everything that is stored. */
  readonly removeAll: () => Promise<void>;
}

/** Null outside the app. */
export const CaseSwitchContext = createContext<CaseSwitch | null>(null);

/** What can be done with whole cases; throws outside the app. */
export function useCaseSwitch(): CaseSwitch {
  const cases = useContext(CaseSwitchContext);
  if (cases === null) throw new Error('There are no cases here');
  return cases;
}
