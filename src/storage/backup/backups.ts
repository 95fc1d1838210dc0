import * as v from 'valibot';
import type { BackupFault, Backups } from '#case/backup.ts';
import { type BackupLog, backupLog } from '#case/backup-reminder.ts';
import type { IsoDate } from '#model/dates.ts';
import { backupLogKey } from '../keys.ts';
import { written } from '../written.ts';
import { type Contents, contentsText, readContents } from './contents.ts';
import { envelopeText, readEnvelope } from './envelope.ts';
import { type Change, foundIn, restoreInto, undoIn } from './restore.ts';

interface Read {
  readonly madeOn: IsoDate | null;
  readonly contents: Contents;
}

const isEmpty = ({ cases, households, texts }: Contents): boolean =>
  cases.length + households.length + texts.length === 0;

function readBackup(text: string): Read | BackupFault {
  const envelope = readEnvelope(text);
  if (typeof envelope === 'string') return envelope;
  const contents = readContents(envelope.contents);
  if (contents === null) return 'tooLong';
  return isEmpty(contents) ? 'nothing' : { madeOn: envelope.madeOn, contents };
}

function readLog(storage: Storage): BackupLog {
  try {
    return v.parse(backupLog, JSON.parse(storage.getItem(backupLogKey) ?? '{}'));
  } catch {
    return { reached: [] };
  }
}

/**
 * Backups of a storage; what was restored last can be undone until the page is closed.
 * @param changed Called when stored cases have changed.
 */
export function createBackups(storage: Storage | null, changed: () => void): Backups {
  let last: readonly Change[] = [];
  const undo = () => {
    if (storage === null) return 'blocked';
    const outcome = undoIn(storage, last);
    if (outcome === 'saved') last = [];
    changed();
    return outcome;
  };
  return {
    make: (head, onScreen) => envelopeText(head, contentsText(storage, onScreen)),
    read: (text) => {
      const read = readBackup(text);
      return typeof read === 'string' ? read : foundIn(storage, read.contents, read.madeOn);
    },
    restore: (text, replacing = []) => {
      const read = readBackup(text);
      if (storage === null || typeof read === 'string') return 'blocked';
      const { outcome, changes } = restoreInto(storage, read.contents, replacing);
      if (outcome === 'saved') last = changes;
      changed();
      return outcome;
    },
    get undo() {
      return last.length === 0 ? null : undo;
    },
    log: () => (storage === null ? null : readLog(storage)),
    note: (log) => {
      if (storage !== null) written(() => storage.setItem(backupLogKey, JSON.stringify(log)));
    },
  };
}
