import { Sheet } from 'lucide-react';
import type { TimelineEvent } from '#brief/timeline.ts';
import { Button } from '#components/button.tsx';
import type { CaseDocument } from '#documents/blocks/document.ts';
import type { IsoDate } from '#model/dates.ts';
import { fileNameOf } from '#text/file-name.ts';
import { dateText } from '#text/format.ts';
import { exportWords } from '#words/documents/export.ts';
import { timelinePage as words } from '#words/today/timeline-page.ts';
import { ExportDocument } from '../documents/export.tsx';
import { canDownload } from '../documents/save-file.ts';
import { useFile } from '../documents/use-file.ts';

const rowOf = ({ on, about, what, ticket }: TimelineEvent, dayText: (on: IsoDate) => string): readonly string[] => [
  on === null ? words.someDay : dayText(on),
  about,
  what,
  ticket ?? '',
];

/** The events as a document, without the column of the creditors where there is one. */
function documentOf(events: readonly TimelineEvent[], isSeveral: boolean): CaseDocument {
  const isKept = (_cell: string, column: number) => isSeveral || column !== 1;
  return {
    title: words.documentTitle,
    blocks: [
      { kind: 'paragraph', text: words.documentLead },
      {
        kind: 'table',
        head: words.columns.filter(isKept),
        rows: events.map((event) => rowOf(event, dateText).filter(isKept)),
      },
    ],
  };
}

/** Its days are written as spreadsheets read and sort them. */
async function tableFile(events: readonly TimelineEvent[]): Promise<Blob> {
  const { csvOf } = await import('#documents/writers/csv.ts');
  const rows = events.map((event) => rowOf(event, (on) => on));
  return new Blob([csvOf(words.columns, rows)], { type: 'text/csv;charset=utf-8' });
}

/** The events as text, as a table, or on paper. */
export function TimelineExport({
  events,
  isSeveral,
}: {
  readonly events: readonly TimelineEvent[];
  readonly isSeveral: boolean;
}) {
  const { told, isBusy, save } = useFile(exportWords);
  const name = words.title;
  return (
    <div className="no-print">
      <ExportDocument caseDocument={documentOf(events, isSeveral)} name={name} />
      {canDownload() && (
        <>
          <Button
            look="quiet"
            aria-disabled={isBusy}
            onClick={
              isBusy ? undefined : () => save(fileNameOf(name, 'csv', exportWords.unnamed), () => tableFile(events))
            }
          >
            <Sheet aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
            {words.csv}
          </Button>
          <p className="mt-2 text-hint text-ink-soft">{words.csvHint}</p>
          <p role="status" className="text-hint text-ink-soft">
            {told}
          </p>
        </>
      )}
    </div>
  );
}
