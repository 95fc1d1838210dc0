import { createContext, useContext } from 'react';
import type { CaseRepository } from '#case/ports.ts';
import type { Answers } from '#model/answers.ts';

/** What can be done with whole cases. The app provides it. */
export interface CaseSwitch {
  readonly currentId: string;
  readonly repository: CaseRepository;
  /** Opens a new, empty case beside the old one. */
  readonly startAgain: (suggestions?: Answers) => void;
  /** Shows another case; false when it can no longer be read. */
  readonly bringBack: (id: string) => Promise<boolean>;
  /** True once everything was removed; said until one goes elsewhere. */
  readonly isRemoved: boolean;
  /** Removes everything that is stored. */
  readonly removeAll: () => Promise<void>;
}

export const CaseSwitchContext = createContext<CaseSwitch | null>(null);

export function useCaseSwitch(): CaseSwitch {
  const cases = useContext(CaseSwitchContext);
  if (cases === null) throw new Error('There are no cases here');
  return cases;
}
