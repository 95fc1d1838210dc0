import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

/** From here on a page has room for two columns, so that its parts need not be opened. */
const wide = '(min-width: 1024px)';
const isWide = (): boolean => typeof matchMedia === 'function' && matchMedia(wide).matches;

interface SummarySectionProps {
  readonly title: string;
  /** What the part comes to, in a few words beside its title. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** A part of a longer page behind its heading, which says what it comes to; open on a wide screen, and printed in full. */
export function SummarySection({ title, summary, children }: SummarySectionProps) {
  const [isOpen, setOpen] = useState(isWide);
  const id = useId();
  return (
    <section className="border-t border-line">
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-14 w-full items-center py-2 text-left"
        >
          <span className="flex min-w-0 flex-1 flex-wrap items-center justify-between">
            <span className="mr-3 font-bold">{title}</span>
            <span className="text-hint text-ink-soft">{summary}</span>
          </span>
          <ChevronDown
            aria-hidden="true"
            size="1em"
            strokeWidth={1.75}
            className={`no-print ml-2 shrink-0 text-hint text-jade ${isOpen ? 'turned' : ''}`}
          />
        </button>
      </h2>
      <div id={id} className={`pb-4 ${isOpen ? '' : 'hidden print:block'}`}>
        {children}
      </div>
    </section>
  );
}
