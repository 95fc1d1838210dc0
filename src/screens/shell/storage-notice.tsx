import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { deleteAll } from '#words/shell/delete-all.ts';
import { storageTrouble } from '#words/shell/storage.ts';

interface StorageNoticeProps {
  readonly trouble: keyof Omit<typeof storageTrouble, 'gotIt'> | 'allRemoved';
  readonly onRead: () => void;
}

/** A notice in plain words about trouble with saving or reading, or that everything was removed. */
export function StorageNotice({ trouble, onRead }: StorageNoticeProps) {
  return (
    <Note kind={trouble === 'allRemoved' ? 'information' : 'attention'}>
      <p>{trouble === 'allRemoved' ? deleteAll.done : storageTrouble[trouble]}</p>
      <Button look="quiet" onClick={onRead}>
        {storageTrouble.gotIt}
      </Button>
    </Note>
  );
}
