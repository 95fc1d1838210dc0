import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Words for those who want to know more. */
export function Fold({ title, children }: FoldProps) {
  return (
    <details className="border-t border-line">
      <summary className="flex min-h-12 items-center justify-between py-2 text-hint text-jade">
        <span>{title}</span>
        <ChevronDown aria-hidden="true" size="1em" strokeWidth={1.75} className="shrink-0" />
      </summary>
      <div className="pb-4 text-hint text-ink-soft">{children}</div>
    </details>
  );
}
