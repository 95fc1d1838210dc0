import type { ReactNode } from 'react';

interface GalleryItemProps {
  /** The component's file name without extension. */
  readonly name: string;
  readonly children: ReactNode;
}

/** One component, with all its states. */
export function GalleryItem({ name, children }: GalleryItemProps) {
  return (
    <section data-gallery-item={name} className="border-t border-line px-4 py-4">
      <h2 lang="en" className="font-bold text-amber">
        {name}
      </h2>
      {children}
    </section>
  );
}

interface StateProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A component in one state. */
export function State({ name, children }: StateProps) {
  return (
    <div className="my-4">
      <p lang="en" className="text-small text-ink-soft">
        {name}
      </p>
      {children}
    </div>
  );
}
