import * as v from 'valibot';
import type { BackupFault, BackupHead, Backups, RestoredNow } from '#case/backup.ts';
import { type BackupLog, backupLog } from '#case/backup-reminder.ts';
import { keyFrom } from '#cipher/passphrase.ts';
import { unseal } from '#cipher/sealing.ts';
import type { IsoDate } from '#model/dates.ts';
import { backupLogKey, casePrefix } from '../keys.ts';
import type { Sealing } from '../vault.ts';
import { written } from '../written.ts';
import { type Contents, contentsText, readContents } from './contents.ts';
import { aboutBackup, envelopeText, readEnvelope, sealedEnvelopeText } from './envelope.ts';
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
  if ('sealed' in envelope) return 'sealed';
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

/** What came of the cases of a backup. */
function restoredBy(changes: readonly Change[], current: string | null): RestoredNow {
  const cases = changes.filter(([key]) => key.startsWith(casePrefix));
  const idOf = ([key]: Change) => key.slice(casePrefix.length);
  const added = cases.filter(([, before]) => before === null).map(idOf);
  const replaced = cases.filter(([, before]) => before !== null).map(idOf);
  const came = [...added, ...replaced];
  return { added, replaced, goOnWith: came.find((id) => id === current) ?? came[0] ?? null };
}

/** A backup with the same day, whose contents are sealed. */
async function sealBackup(text: string, about: string, { seal, ...stretching }: Sealing): Promise<string> {
  const { madeOn } = JSON.parse(text) as BackupHead;
  return sealedEnvelopeText({ about, madeOn }, stretching, await seal(text, aboutBackup));
}

/** The backup in a sealed one; null where it is none, or the passcode is another one. */
async function unsealBackup(text: string, passcode: string): Promise<string | null> {
  const envelope = readEnvelope(text);
  if (typeof envelope === 'string' || !('sealed' in envelope)) return null;
  return unseal(await keyFrom(passcode, envelope), envelope.sealed, aboutBackup);
}

/**
 * Backups of a storage; what was restored last can be taken back until the page is closed.
 * @param changed Called with the keys and texts that were stored, and null for those removed.
 * @param sealing Seals with the passcode that is set; null where none is.
 */
export function createBackups(
  storage: Storage | null,
  changed: (stored: readonly (readonly [key: string, text: string | null])[]) => void,
  sealing: Sealing | null = null,
): Backups {
  let last: { readonly changes: readonly Change[]; readonly restored: RestoredNow } | null = null;
  return {
    make: (head, onScreen) => envelopeText(head, contentsText(storage, onScreen)),
    seal: sealing === null ? null : (text, about) => sealBackup(text, about, sealing),
    unseal: unsealBackup,
    read: (text) => {
      const read = readBackup(text);
      return typeof read === 'string' ? read : foundIn(storage, read.contents, read.madeOn);
    },
    restore: (text, replacing = []) => {
      const read = readBackup(text);
      if (storage === null || typeof read === 'string') return 'blocked';
      const { outcome, changes } = restoreInto(storage, read.contents, replacing);
      if (outcome !== 'saved' || changes.length === 0) return outcome;
      last = { changes, restored: restoredBy(changes, read.contents.current) };
      changed(changes.map(([key, , text]) => [key, text]));
      return outcome;
    },
    restored: () => last?.restored ?? null,
    undo: () => {
      if (storage === null || last === null) return 'blocked';
      const { changes } = last;
      const outcome = undoIn(storage, changes);
      if (outcome !== 'saved') return outcome;
      last = null;
      changed(changes.map(([key]) => [key, storage.getItem(key)]));
      return outcome;
    },
    log: () => (storage === null ? null : readLog(storage)),
    note: (log) => {
      if (storage !== null) written(() => storage.setItem(backupLogKey, JSON.stringify(log)));
    },
  };
}
