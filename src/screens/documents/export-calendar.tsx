import { CalendarPlus } from 'lucide-react';
import { Button } from '#components/button.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { eventsText } from '#documents/calendar/events-text.ts';
import type { CalendarEvent } from '#documents/writers/calendar.ts';
import { fileNameOf } from '#text/file-name.ts';
import { fill } from '#text/fill.ts';
import { calendarWords } from '#words/documents/calendar.ts';
import { exportWords, exportCalendarWords as words } from '#words/documents/export.ts';
import { copying } from '#words/engine/copying.ts';
import { inAppBrowser } from '../shell/in-app-browser.ts';
import { InAppHelp } from './in-app-help.tsx';
import { canDownload } from './save-file.ts';
import { useFile } from './use-file.ts';

const fileName = fileNameOf(calendarWords.fileName, 'ics', exportWords.unnamed);

async function calendarFile(events: readonly CalendarEvent[]): Promise<Blob> {
  const { calendarOf } = await import('#documents/writers/calendar.ts');
  return new Blob([calendarOf(events, Date.now())], { type: 'text/calendar;charset=utf-8' });
}

interface ExportCalendarProps {
  readonly events: readonly CalendarEvent[];
  /** Days of an earlier file that no longer hold. */
  readonly cancelled?: readonly CalendarEvent[];
  /** Called once the file was handed over. */
  readonly onSaved?: () => void;
  /** True for days that somebody received by a link. */
  readonly isShared?: boolean;
}

/** Exports the days ahead to the phone's own calendar, or as text where the browser saves no file. */
export function ExportCalendar({ events, cancelled = [], onSaved, isShared = false }: ExportCalendarProps) {
  const { told, isBusy, save } = useFile(isShared ? { ...words, saved: words.savedShared } : words);
  const app = inAppBrowser();
  if (events.length + cancelled.length === 0) return null;
  const isPossible = canDownload();
  return (
    <div className="no-print my-3">
      {isPossible && (
        <Button
          look="quiet"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : () => save(fileName, () => calendarFile([...events, ...cancelled]), onSaved)}
        >
          <CalendarPlus aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
          {words.add}
        </Button>
      )}
      {app === null ? (
        <p className="mt-2 text-hint text-ink-soft">
          {isPossible ? fill(words.hint, { n: String(events.length) }) : words.impossible}
        </p>
      ) : (
        <InAppHelp app={app} about="calendar" isShared={isShared} />
      )}
      {isPossible && cancelled.length > 0 && (
        <p className="mt-2 text-hint text-ink-soft">{fill(words.cancelled, { n: String(cancelled.length) })}</p>
      )}
      <p role="status" className="mt-2 text-hint text-ink-soft">
        {told}
      </p>
      {(!isPossible || (told !== '' && !isBusy)) && (
        <CopyButton
          text={eventsText(events)}
          words={{ copy: words.copy, copied: copying.copied, byHand: copying.copyByHand }}
        />
      )}
    </div>
  );
}
