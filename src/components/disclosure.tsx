import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  /** True to render the content only once it is opened. */
  readonly isLazy?: boolean;
}

/** A title that opens the content below it, for what not everybody needs to read. */
export function Disclosure({ title, children, isLazy = false }: DisclosureProps) {
  const [wasOpened, setOpened] = useState(!isLazy);
  return (
    <details className="border-t border-line" onToggle={() => setOpened(true)}>
      <summary className="flex min-h-12 items-center justify-between py-2 text-hint text-jade">
        <span>{title}</span>
        <ChevronDown aria-hidden="true" size="1em" strokeWidth={1.75} className="shrink-0" />
      </summary>
      <div className="pb-4 text-hint text-ink-soft">{wasOpened && children}</div>
    </details>
  );
}
