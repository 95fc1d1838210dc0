import type { ReactNode } from 'react';

interface GroupProps {
  readonly role: 'list' | 'listitem';
  readonly label?: string;
  readonly children: ReactNode;
}

/** A part of the drawing that screen readers read as a list or as an item of one. */
export function Group({ role, label, children }: GroupProps) {
  return (
    <g role={role} aria-label={label}>
      {children}
    </g>
  );
}
