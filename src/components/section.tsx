import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** Where something is labelled by the heading. */
  readonly id?: string;
  readonly children: ReactNode;
  /** True for a part that is not printed. */
  readonly isScreenOnly?: boolean;
}

/** A part of a longer page, with a line and a heading above it. */
export function Section({ title, id, children, isScreenOnly = false }: SectionProps) {
  return (
    <section className={`mt-8 border-t border-line pt-4 ${isScreenOnly ? 'no-print' : ''}`}>
      <h2 id={id} className="mb-2 font-bold">
        {title}
      </h2>
      {children}
    </section>
  );
}
