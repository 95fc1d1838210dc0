import { type ReactNode, useEffect, useRef } from 'react';

/** Opens its content with a click, because such components keep that state to themselves. */
export function Opened({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('summary, button')?.click();
  }, []);
  return <div ref={box}>{children}</div>;
}
