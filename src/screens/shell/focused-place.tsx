import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface FocusedPlaceProps {
  /** Names what is shown of those things that take turns in one place. */
  readonly shows: string | boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A place where one thing gives way to another, such as a button to its question and back. It takes the focus with every
 * change: the button that was pressed for it is gone, and the focus would fall to the page.
 */
export function FocusedPlace({ shows, className, children }: FocusedPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(shows);
  useLayoutEffect(() => {
    if (before.current !== shows) place.current?.focus();
    before.current = shows;
  }, [shows]);
  return (
    <div ref={place} tabIndex={-1} className={className}>
      {children}
    </div>
  );
}
