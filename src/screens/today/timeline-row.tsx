import type { ReactNode } from 'react';
import type { EventKind } from '#brief/case-events.ts';
import type { TimelineEvent } from '#brief/timeline.ts';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { entryWords } from '#words/engine/entries.ts';
import { timelinePage as words } from '#words/today/timeline-page.ts';
import { pageRoute } from '../shell/address.ts';
import { FocusedBox } from '../shell/focused-box.tsx';
import { RouteLink } from '../shell/navigation.tsx';

const actionLook = 'no-print flex min-h-12 min-w-12 shrink-0 items-center justify-end pl-2 text-jade underline';

interface TimelineRowProps {
  readonly event: TimelineEvent;
  /** Whom it is with; null where that is said already. */
  readonly about: string | null;
  readonly isOfOpenCase: boolean;
  readonly onCorrect: () => void;
  readonly onRemove: () => void;
  /** The form in which it is corrected, while it is. */
  readonly children: ReactNode;
}

/** One event with what can be done about it: an entry is corrected here, what an answer says on the page of the answers. */
export function TimelineRow({ event, about, isOfOpenCase, onCorrect, onRemove, children }: TimelineRowProps) {
  const { on, kind, what, ticket, entry } = event;
  return (
    <li className="border-t border-line py-2">
      <div className="flex items-center">
        <div className="min-w-0 flex-1">
          <p className="text-hint text-ink-soft">
            <span className="mr-3">{on === null ? words.someDay : weekdayText(on)}</span>
            {about !== null && <span className="inline-block">{about}</span>}
          </p>
          <p>{what}</p>
          {ticket !== null && <p className="text-hint text-ink-soft">{fill(words.ticket, { ticket })}</p>}
        </div>
        {!children && entry !== null && (
          <>
            <button
              type="button"
              className={actionLook}
              aria-label={fill(entryWords.changeWhat, { what })}
              onClick={onCorrect}
            >
              {entryWords.change}
            </button>
            <button
              type="button"
              className={actionLook}
              aria-label={fill(entryWords.removeWhat, { what })}
              onClick={onRemove}
            >
              {entryWords.remove}
            </button>
          </>
        )}
        {!children && entry === null && isOfOpenCase && <ToAnswer kind={kind} what={what} />}
      </div>
      {children && <FocusedBox className="">{children}</FocusedBox>}
    </li>
  );
}

function ToAnswer({ kind, what }: { readonly kind: EventKind; readonly what: string }) {
  return (
    <RouteLink
      to={pageRoute(kind === 'court' ? 'court' : 'answers')}
      aria-label={fill(entryWords.changeWhat, { what })}
      className={actionLook}
    >
      {entryWords.change}
    </RouteLink>
  );
}
