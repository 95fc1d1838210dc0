import { createContext, useContext } from 'react';
import type { IsoDate } from '#model/dates.ts';

/** The day it is for the person; the app provides it, nothing below reads a clock. */
export const TodayContext = createContext<IsoDate | null>(null);

export function useToday(): IsoDate {
  const today = useContext(TodayContext);
  if (today === null) throw new Error('Nobody has said what day it is');
  return today;
}
