import { useEffect, useState } from 'react';
import type { IsoDate } from '#model/dates.ts';
import { beijingDay, untilNextBeijingDay } from '#rules/beijing-day.ts';

/**
 * Today's date in Beijing, wherever the device is: courts, lenders and instalments count by it. It changes at midnight
 * while the page is open, and is checked again whenever the page comes back into view, as timers sleep with a phone.
 */
export function useBeijingDay(): IsoDate {
  const [today, setToday] = useState(() => beijingDay(Date.now()));
  useEffect(() => {
    const look = () => setToday(beijingDay(Date.now()));
    addEventListener('focus', look);
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('focus', look);
      removeEventListener('pageshow', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  useEffect(() => {
    const atMidnight = () => setToday(beijingDay(Date.now()));
    const timer = setTimeout(atMidnight, untilNextBeijingDay(Date.now()));
    return () => clearTimeout(timer);
  });
  return today;
}
