import type { CaseRecord } from '#case/record.ts';
import { lastTouched } from '#case/touched.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { deleteAll } from '#words/shell/delete-all.ts';
import { storageTrouble } from '#words/shell/storage.ts';

interface StorageNoticeProps {
  readonly trouble: keyof Omit<typeof storageTrouble, 'gotIt'> | 'allRemoved';
  /** The case that was loaded. */
  readonly of?: Pick<CaseRecord, 'file' | 'journey'>;
  readonly onRead: () => void;
}

/** A notice in plain words about trouble with saving or reading, or that everything was removed. */
export function StorageNotice({ trouble, of, onRead }: StorageNoticeProps) {
  const newest = of === undefined ? null : lastTouched(of);
  return (
    <Note kind={trouble === 'allRemoved' ? 'information' : 'attention'}>
      <p>
        {trouble === 'allRemoved'
          ? deleteAll.done
          : fill(storageTrouble[trouble], { on: newest === null ? '' : weekdayText(newest) })}
      </p>
      <Button look="quiet" onClick={onRead}>
        {storageTrouble.gotIt}
      </Button>
    </Note>
  );
}
