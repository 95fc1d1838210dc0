import { useEffect, useState } from 'react';

const second = 1000;

/** The time in milliseconds since the epoch, updated every second. Only calls are timed; all else counts in days. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), second);
    return () => clearInterval(timer);
  }, []);
  return now;
}
