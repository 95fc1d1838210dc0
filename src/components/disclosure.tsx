import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the title is about, where only what stands around it shows that; read, not shown. */
  readonly of?: string;
  /** True to render the content only once it is opened. */
  readonly isLazy?: boolean;
  /** True where it holds fields, which are as large as others. */
  readonly isForm?: boolean;
  /** True where what it holds is in use already. */
  readonly startsOpen?: boolean;
  /** True where something in it has to be corrected: it opens then. */
  readonly hasErrors?: boolean;
}

/** A title that opens the content below it, for what not everybody needs to read. */
export function Disclosure({
  title,
  children,
  of,
  isLazy = false,
  isForm = false,
  startsOpen = false,
  hasErrors = false,
}: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const [wasOpened, setOpened] = useState(!isLazy || startsOpen);
  useEffect(() => {
    if (hasErrors) setOpen(true);
  }, [hasErrors]);
  return (
    <details
      className="border-t border-line"
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        setOpened(true);
      }}
    >
      <summary className="flex min-h-12 items-center justify-between py-2 text-hint text-jade">
        <span>{title}</span>
        {of !== undefined && <span className="sr-only">{of}</span>}
        <ChevronDown aria-hidden="true" size="1em" strokeWidth={1.75} className="shrink-0" />
      </summary>
      <div className={isForm ? 'py-4' : 'pb-4 text-hint text-ink-soft'}>{wasOpened && children}</div>
    </details>
  );
}
