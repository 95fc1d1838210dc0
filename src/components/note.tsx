import { CircleAlert, Info, OctagonX } from 'lucide-react';
import type { ReactNode } from 'react';

const looks = {
  information: { icon: Info, className: 'border-sky bg-sky-wash', tint: 'text-sky' },
  attention: { icon: CircleAlert, className: 'border-amber bg-amber-wash', tint: 'text-amber' },
  stop: { icon: OctagonX, className: 'border-cinnabar bg-cinnabar-wash', tint: 'text-cinnabar' },
} as const;

interface NoteProps {
  readonly kind: keyof typeof looks;
  readonly children: ReactNode;
}

/** A highlighted note: `information` is to know, `attention` to ask about or mind, `stop` to stop at. */
export function Note({ kind, children }: NoteProps) {
  const { icon: Icon, className, tint } = looks[kind];
  return (
    <div className={`my-4 flex rounded-r-field border-l-4 px-4 py-3 ${className}`}>
      <Icon aria-hidden="true" size="1.1em" strokeWidth={1.75} className={`mt-1 mr-3 shrink-0 ${tint}`} />
      <div className="note-text min-w-0 flex-1">{children}</div>
    </div>
  );
}
