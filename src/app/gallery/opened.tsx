import { type ReactNode, useEffect, useRef } from 'react';

/** Opens what stands in it, as a tap would: components that open keep that to themselves. */
export function Opened({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('summary, button')?.click();
  }, []);
  return <div ref={box}>{children}</div>;
}
