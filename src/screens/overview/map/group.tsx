import type { ReactNode } from 'react';

interface GroupProps {
  readonly role: 'list' | 'listitem';
  readonly label?: string;
  readonly children: ReactNode;
}

/** A part of a drawing that is read as a list or one of its items. */
export function Group({ role, label, children }: GroupProps) {
  return (
    <g role={role} aria-label={label}>
      {children}
    </g>
  );
}
