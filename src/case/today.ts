import { createContext, useContext } from 'react';
import type { IsoDate } from '#model/dates.ts';

/** Today's date for the person. The app provides it, so that nothing below reads the clock. */
export const TodayContext = createContext<IsoDate | null>(null);

/** Today's date. Throws where no `TodayContext` provides it. */
export function useToday(): IsoDate {
  const today = useContext(TodayContext);
  if (today === null) throw new Error('Nobody has said what day it is');
  return today;
}
