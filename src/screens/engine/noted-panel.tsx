import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { contactNoteWords } from '#words/engine/contact-note.ts';
import type { ScreenProps } from './screen-props.ts';
import { useBrief } from './use-brief.ts';

/** The newest note of what the other side said, because it may contain the figures asked for here. */
export function NotedPanel({ position }: ScreenProps) {
  const { contacts, today } = useBrief(position);
  const [last] = contacts.filter(({ said }) => said !== null).slice(-1);
  if (last === undefined) return null;
  return (
    <p className="my-4 border-l-4 border-jade bg-jade-wash px-4 py-3">
      <span className="block text-hint text-ink-soft">
        {fill(contactNoteWords.noted, { date: shortDateText(last.on, today) })}
      </span>
      {last.said}
    </p>
  );
}
