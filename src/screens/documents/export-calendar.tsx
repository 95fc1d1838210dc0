import { CalendarPlus } from 'lucide-react';
import { Button } from '#components/button.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { eventsText } from '#documents/calendar/events-text.ts';
import type { CalendarEvent } from '#documents/writers/calendar.ts';
import { fileNameOf } from '#text/file-name.ts';
import { fill } from '#text/fill.ts';
import { calendarWords } from '#words/documents/calendar.ts';
import { exportWords, exportCalendarWords as words } from '#words/documents/export.ts';
import { common } from '#words/shell/common.ts';
import { canDownload } from './save-file.ts';
import { useFile } from './use-file.ts';

const fileName = fileNameOf(calendarWords.fileName, 'ics', exportWords.unnamed);

async function calendarFile(events: readonly CalendarEvent[]): Promise<Blob> {
  const { calendarOf } = await import('#documents/writers/calendar.ts');
  return new Blob([calendarOf(events, Date.now())], { type: 'text/calendar;charset=utf-8' });
}

/** Exports the days ahead to the phone's own calendar, or as text where the browser saves no file. */
export function ExportCalendar({ events }: { readonly events: readonly CalendarEvent[] }) {
  const { told, isBusy, save } = useFile(words);
  if (events.length === 0) return null;
  const isPossible = canDownload();
  return (
    <div className="no-print my-3">
      {isPossible && (
        <Button
          look="quiet"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : () => save(fileName, () => calendarFile(events))}
        >
          <CalendarPlus aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
          {words.add}
        </Button>
      )}
      <p className="mt-2 text-hint text-ink-soft">
        {isPossible ? fill(words.hint, { n: String(events.length) }) : words.impossible}
      </p>
      <p role="status" className="mt-2 text-hint text-ink-soft">
        {told}
      </p>
      {(!isPossible || told === words.failed) && (
        <CopyButton
          text={eventsText(events)}
          words={{ copy: words.copy, copied: common.copied, byHand: common.copyByHand }}
        />
      )}
    </div>
  );
}
