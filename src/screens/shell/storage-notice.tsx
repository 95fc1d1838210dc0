import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { storageTrouble } from '#words/shell/storage.ts';

interface StorageNoticeProps {
  readonly trouble: keyof Omit<typeof storageTrouble, 'gotIt'>;
  readonly onRead: () => void;
}

/** A notice in plain words about trouble with saving or reading. */
export function StorageNotice({ trouble, onRead }: StorageNoticeProps) {
  return (
    <Note kind="attention">
      <p>{storageTrouble[trouble]}</p>
      <Button look="quiet" onClick={onRead}>
        {storageTrouble.gotIt}
      </Button>
    </Note>
  );
}
