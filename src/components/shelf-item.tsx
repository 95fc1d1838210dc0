import { ChevronDown } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

const tones = { quiet: 'text-ink-soft', done: 'text-jade', attention: 'text-amber' } as const;

interface ShelfItemProps {
  readonly name: string;
  /** How it stands, in a few words. */
  readonly state: string;
  readonly tone?: keyof typeof tones;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Rendered from the first time it is opened on. */
  readonly children: ReactNode;
}

/** One thing on a shelf, with its state under its name; whoever holds the shelf decides which one is open. */
export function ShelfItem({ name, state, tone = 'quiet', isOpen, onToggle, children }: ShelfItemProps) {
  const item = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setOpened(true);
  // Another item above may have closed, which moved this one out of sight.
  useLayoutEffect(() => {
    if (isOpen && (item.current?.getBoundingClientRect().top ?? 0) < 0) item.current?.scrollIntoView();
  }, [isOpen]);
  return (
    <details
      ref={item}
      open={isOpen}
      className="border-t border-line"
      // Also a search within the page opens it.
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) onToggle(currentTarget.open);
      }}
    >
      <summary className="flex min-h-16 items-center justify-between py-3">
        <span className="min-w-0 flex-1">
          <span className="block">{name}</span>
          <span className={`block text-hint ${tones[tone]}`}>{state}</span>
        </span>
        <ChevronDown aria-hidden="true" size="1em" strokeWidth={1.75} className="ml-3 shrink-0 text-jade" />
      </summary>
      <div className="pb-4 text-hint text-ink-soft">{wasOpened && children}</div>
    </details>
  );
}
