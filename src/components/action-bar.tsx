import type { ReactNode } from 'react';

/** Keeps the main action of a form at the bottom of the window, within reach of a thumb. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  return (
    <div
      data-bar
      className="no-print action-bar sticky -mx-4 mt-6 border-t border-line bg-paper px-4 py-3 shadow-lift lg:mx-0 lg:rounded-field lg:border"
    >
      {children}
    </div>
  );
}
