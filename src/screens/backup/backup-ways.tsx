import { FileText, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { backupPage } from '#words/backup/backup-page.ts';
import { useFile } from '../documents/use-file.ts';
import { backupBlob, backupName, shareBackup } from './backup-file.ts';

const words = backupPage.make;

/** A way to take a backup out of this browser. */
interface WayProps {
  readonly text: string;
  readonly onMade: () => void;
  readonly look?: 'primary' | 'quiet';
}

/** Hands the backup as a file to another app. */
export function ShareBackup({ text, onMade, look = 'quiet' }: WayProps) {
  const today = useToday();
  const [told, setTold] = useState('');
  const share = async () => {
    setTold('');
    const outcome = await shareBackup(text, backupName(today));
    if (outcome === 'shared') onMade();
    setTold({ shared: words.shared, stopped: '', failed: words.notShared }[outcome]);
  };
  return (
    <div className="my-3">
      <Button look={look} onClick={share}>
        <Share2 aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
        {words.share}
      </Button>
      <p role="status" className="mt-1 text-hint text-ink-soft">
        {told}
      </p>
    </div>
  );
}

/** Saves the backup as a file. */
export function SaveBackup({ text, onMade, look = 'quiet' }: WayProps) {
  const today = useToday();
  const { told, isBusy, save } = useFile(words);
  return (
    <div className="my-3">
      <Button
        look={look}
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : () => save(backupName(today), async () => backupBlob(text), onMade)}
      >
        <FileText aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
        {words.file}
      </Button>
      <p role="status" className="mt-1 text-hint text-ink-soft">
        {told}
      </p>
    </div>
  );
}

/** Copies the backup as a text. */
export const CopyBackup = ({ text, onMade }: WayProps) => <CopyButton text={text} words={words} onCopied={onMade} />;
