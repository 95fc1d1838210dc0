import { createContext, useContext } from 'react';
import type { Household } from '#case/household.ts';
import type { CaseRepository } from '#case/ports.ts';
import type { Beginning } from '#case/record.ts';

/** What can be done with whole cases; provided by the app. */
export interface CaseSwitch {
  readonly currentId: string;
  /** Id of the household of the case on screen. */
  readonly householdId: string;
  readonly repository: CaseRepository;
  /** What the person's cases say of their money; null until it is read, which nothing waits for. */
  readonly household: Household | null;
  /** Reads the household anew, with all that was saved so far. */
  readonly readHousehold: () => Promise<Household>;
  /** Opens a new case beside the old one; somebody else's, unless a household is given. */
  readonly startAgain: (beginning?: Beginning) => void;
  /** Shows the start page of a new case in the place of the one on screen, which is gone or put away. */
  readonly leave: (beginning: Beginning) => void;
  /** Shows another case; false when it can no longer be read. */
  readonly bringBack: (id: string) => Promise<boolean>;
  /**
   * Id of the case that was put aside for the one on screen, until that is said; null where none was, and empty where a
   * stored case was opened, beside which there may be others.
   */
  readonly putAside: { current: string | null };
  /** Removes everything that is stored, shows the start page and says so there. */
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
