import { useEffect, useState } from 'react';
import { type IsoDate, isoDate } from '#model/dates.ts';

function dayOnThisDevice(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Today's date on this device, checked again whenever the page comes back into view. */
export function useDeviceDay(): IsoDate {
  const [today, setToday] = useState(dayOnThisDevice);
  useEffect(() => {
    const look = () => setToday(dayOnThisDevice());
    addEventListener('focus', look);
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('focus', look);
      removeEventListener('pageshow', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
