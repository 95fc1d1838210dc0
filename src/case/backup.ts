import type { IsoDate } from '#model/dates.ts';
import type { BackupLog } from './backup-reminder.ts';
import type { CaseRecord, OtherCase } from './record.ts';

/**
 * Why a text cannot be restored: nothing in it; a link to a result; not written by this app; written by it and cut off;
 * longer than any backup; of a newer release; a backup without anything this release can read; or one that was encrypted
 * and has to be decrypted first.
 */
export type BackupFault = 'empty' | 'link' | 'notOurs' | 'cutOff' | 'tooLong' | 'newer' | 'nothing' | 'sealed';

/** A case in a backup, beside what is stored here of it. */
export interface BackedUpCase {
  readonly case: OtherCase;
  /**
   * `new`: not stored here. `same`: stored here as it is in the backup. `differs`: stored here otherwise, and replaced
   * only where asked to. `outdated`: a newer release stored what is here, which this one may not replace.
   */
  readonly state: 'new' | 'same' | 'differs' | 'outdated';
  /** What is stored here; null where nothing is, or it cannot be read. */
  readonly here: OtherCase | null;
}

/** The cases of one person in a backup. */
export interface BackedUpPerson {
  readonly household: string;
  /** Who signs the documents, where any of the cases says it. */
  readonly signer: string | null;
  readonly cases: readonly BackedUpCase[];
}

/** What a backup holds. */
export interface FoundBackup {
  readonly madeOn: IsoDate | null;
  readonly people: readonly BackedUpPerson[];
  /** How many texts it holds that this release cannot read, or only in part; they are stored as they are. */
  readonly unread: number;
  /** True where it holds anything that is not here. */
  readonly adds: boolean;
  /** The case that was on screen when it was made, or the newest one. */
  readonly current: string | null;
}

/** What came of restoring; nothing was changed unless it is `saved`. */
export type Restored = 'saved' | 'full' | 'blocked';

/** What was restored last on this page. */
export interface RestoredNow {
  /** Ids of the cases that were not here before. */
  readonly added: readonly string[];
  /** Ids of the cases that stand in the place of what was here. */
  readonly replaced: readonly string[];
  /** The case to go on with; null where none came. */
  readonly goOnWith: string | null;
}

/** What is written above the contents of a backup. */
export interface BackupHead {
  /** What the file is, in words, for whoever opens it. */
  readonly about: string;
  readonly madeOn: IsoDate;
}

/** Makes and restores backups of everything that is stored. */
export interface Backups {
  /**
   * A backup of all that is stored, as a text.
   * @param onScreen The case on screen as it is now, which may not have been saved; left out where nobody has begun it.
   */
  make(head: BackupHead, onScreen: CaseRecord): string;
  /**
   * Encrypts a backup with the passcode that is set here; null where none is.
   * @param about What the file is, in words, instead of what the backup says.
   */
  readonly seal: ((text: string, about: string) => Promise<string>) | null;
  /** The backup in an encrypted one; null where it was encrypted with another passcode. */
  unseal(text: string, passcode: string): Promise<string | null>;
  /** What a text holds. Never throws and changes nothing. */
  read(text: string): FoundBackup | BackupFault;
  /**
   * Adds what is not here. What is here stays, but for the cases to replace.
   * @param replacing Ids of cases that are stored here otherwise.
   */
  restore(text: string, replacing?: readonly string[]): Restored;
  /** What was restored last and was not taken back; null where nothing was. */
  restored(): RestoredNow | null;
  /** Puts what was restored last back as it was before, but for what was changed since. */
  undo(): Restored;
  /** What is remembered of backups; null where nothing can be stored. */
  log(): BackupLog | null;
  /** Remembers that a backup was made or put off; where there is no room, nothing. */
  note(log: BackupLog): void;
}
