import { ArrowUp, Check } from 'lucide-react';
import { measures } from '#machines/rehearsal/look-back.ts';
import type { Marks } from '#model/rehearsal.ts';
import { fill } from '#text/fill.ts';
import { rehearsal as words } from '#words/rehearsal/rehearsal-page.ts';

const looks = {
  good: { icon: Check, className: 'border-jade bg-jade-wash text-jade' },
  better: { icon: ArrowUp, className: 'border-amber bg-amber-wash text-amber' },
} as const;

/** What a line did well and what it could do better, each in words and with an icon. */
export function LineMarks({ marks }: { readonly marks: Marks }) {
  return (
    <ul className="mt-3 flex flex-wrap">
      {measures.map((measure) => {
        const mark = marks[measure];
        if (mark === undefined) return null;
        const { icon: Icon, className } = looks[mark];
        return (
          <li
            key={measure}
            className={`mr-2 mb-2 flex items-center rounded-full border px-3 py-1 text-hint ${className}`}
          >
            <Icon aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-1 shrink-0" />
            {fill(words.mark, { measure: words.measures[measure], mark: words.marks[mark] })}
          </li>
        );
      })}
    </ul>
  );
}
