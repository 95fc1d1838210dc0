import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface FocusedBoxProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** Takes the focus when it appears: the button that was pressed for it is gone. */
export function FocusedBox({ className, children }: FocusedBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={box} tabIndex={-1} className={className}>
      {children}
    </div>
  );
}
