import { useEffect, useState } from 'react';

const second = 1000;

/** Milliseconds since the epoch, looked at each second: a call is timed by the clock, all else goes by the day. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), second);
    return () => clearInterval(timer);
  }, []);
  return now;
}
