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
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Sets the timer again each time: one that ends before midnight, because the clock was put back, is not the last.
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(look, untilNextBeijingDay(Date.now()));
      setToday(beijingDay(Date.now()));
    };
    look();
    addEventListener('focus', look);
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      removeEventListener('focus', look);
      removeEventListener('pageshow', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
