import { useState } from 'react';
import { Note } from '#components/note.tsx';
import { backupPage as words } from '#words/backup/backup-page.ts';
import { common } from '#words/shell/common.ts';
import { Sources, textOf } from '../engine/words/sentence.tsx';
import { onThisDevice } from '../shell/device.ts';
import { Heading } from '../shell/heading.tsx';
import { MakeBackup } from './make-backup.tsx';
import { Move } from './move.tsx';
import { Restore } from './restore.tsx';
import { isPhoneSafari } from './safari.ts';
import { type BackupsHere, useBackups } from './use-backups.ts';

/** The page to make a backup of everything, to take it to another phone or browser, and to restore it. */
export function BackupPage() {
  const here = useBackups();
  return (
    <article>
      <Heading of="backup">{words.title}</Heading>
      <p>{onThisDevice(words.lead)}</p>
      {isPhoneSafari() && (
        <Note kind="attention">
          {words.safari.map((sentence) => (
            <p key={textOf(sentence)} className="my-1">
              {textOf(sentence)}
            </p>
          ))}
          <Sources sentences={words.safari} />
        </Note>
      )}
      {here === null ? (
        <p role="status" className="py-8 text-ink-soft">
          {common.loading}
        </p>
      ) : (
        <Parts {...here} />
      )}
    </article>
  );
}

/** Where there is nothing to lose yet, a backup is here to be restored: that comes first, and stays there once it was. */
function Parts(here: BackupsHere) {
  const hasCases = here.cases.length > 0;
  const [restoresFirst] = useState(!hasCases);
  return (
    <>
      {!hasCases && <p className="my-3">{words.make.none}</p>}
      {restoresFirst && <Restore {...here} />}
      {hasCases && <MakeBackup {...here} />}
      {hasCases && <Move {...here} />}
      {!restoresFirst && <Restore {...here} />}
    </>
  );
}
