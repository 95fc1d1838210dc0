import type { Journey } from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Backups } from './backup.ts';
import type { FileChange } from './file-changes.ts';
import type { Household } from './household.ts';
import type { Merger } from './merge.ts';
import type { CaseRecord, OtherCase } from './record.ts';
import type { Person } from './schemas.ts';

/**
 * Why a stored record could not be loaded whole: the browser refuses storage (`blocked`); the text is no record
 * (`unreadable`), of a newer release (`newer`) or over the size limit (`oversized`); or parts of it are unknown to this
 * release and were left out (`partlyRead`). The stored text is kept in every case, but where there was no room to keep it
 * beside what is saved from now on (`notKept`). A record that could not be read was replaced by its last good copy
 * (`lastGood`; `lastGoodAlone` where nothing was left of its text, as where it was sealed and is damaged). Nothing is wrong
 * yet where so much is stored that little room is left (`nearlyFull`).
 */
export type LoadTrouble =
  | 'blocked'
  | 'unreadable'
  | 'newer'
  | 'oversized'
  | 'partlyRead'
  | 'notKept'
  | 'lastGood'
  | 'lastGoodAlone'
  | 'nearlyFull';

/** A case as loaded. */
export interface Loaded {
  /** Null where no case is stored or it could not be read. */
  readonly record: CaseRecord | null;
  readonly trouble: LoadTrouble | null;
  /** True where none is to be opened while others are stored, as after the last one of a person was removed. */
  readonly hasOthers?: boolean;
}

/** What came of a save; nothing was written unless it is `saved`. */
export type Saved =
  | { readonly outcome: 'saved'; readonly revision: number }
  /** Another tab has saved this newer record since. */
  | { readonly outcome: 'newer'; readonly record: CaseRecord }
  /** What is stored was written by a newer release (`outdated`), or another tab removed it. */
  | { readonly outcome: 'outdated' | 'removed' }
  /** The storage has no room left (`full`) or may not be used. */
  | { readonly outcome: 'full' | 'blocked' };

/** A stored text that could not be read, or only in part, for the person to copy. */
export interface QuarantinedText {
  readonly name: string;
  readonly text: string;
  /** There where the text is that of a case which can be read, also by a newer release alone: it is not removed as a text. */
  readonly isInUse?: true;
}

/** What was removed, as it was stored. */
export interface Removed {
  /** The case; null where only a household was removed. */
  readonly about: OtherCase | null;
  /**
   * What is left of the same person: other cases, the household alone, or nothing; `merged` where the case was merged into
   * another one; `people` where all the cases of the person were removed with the household; `text`
   * where only a text that could not be read was removed.
   */
  readonly left: 'others' | 'household' | 'nothing' | 'merged' | 'people' | 'text';
  /** True where it was the case that is opened first. */
  readonly wasCurrent: boolean;
  readonly texts: readonly (readonly [key: string, text: string])[];
}

/** A household without a case: what is left where the last one was removed and the household was to stay. */
export interface HouseholdAlone {
  readonly id: string;
  /** The day on which it was last told anything. */
  readonly lastTold: IsoDate;
}

/** Changes and removes stored cases that nobody is working on. */
export interface CaseManager {
  /** Changes the notes of a case that is not on screen. */
  change(id: string, change: FileChange): Saved['outcome'];
  /** Says whom a case that is not on screen is with. */
  tellApart(id: string, counterparty: Counterparty): Saved['outcome'];
  /** Removes a case with its signer and kept texts; its household only where asked to and no other case has it. */
  remove(id: string, withHousehold: boolean): void;
  /** Removes all cases of a person, with signers, kept texts and household; nothing where none has begun. */
  removePerson(household: string): void;
  /** Removes a household that no case is left of. */
  removeHousehold(id: string): void;
  /**
   * Merges a case into another one and removes it; taking it back parts them again. `outdated` where one of them was
   * stored by a newer release, or where what is stored does not fit together any more.
   */
  merge(merger: Merger): Saved['outcome'];
  /**
   * Puts what was removed last back, byte for byte. Cases that were merged are parted, unless anything was stored of the
   * merged one since (`outdated`).
   */
  takeBack(): Saved['outcome'];
  householdsAlone(): readonly HouseholdAlone[];
  /** Removes a text that could not be read, by its name; nothing where it is in use. */
  removeQuarantined(name: string): void;
}

/** Minutes without a touch, or out of sight, after which a page locks itself; 0 locks as soon as it is out of sight. */
export const lockDelays = [0, 1, 5, 15] as const;
export type LockDelay = (typeof lockDelays)[number];

/** The passcode without which nothing that is stored can be read. */
export interface Passcode {
  /** What stands in the way of one: the browser cannot encrypt on this page, or stores nothing. */
  readonly obstacle: 'noCrypto' | 'blocked' | null;
  /** When a page locks itself; null while no passcode is set. */
  readonly delay: LockDelay | null;
  /** How many stored texts the passcode did not open, because they are damaged. */
  readonly damaged: number;
  isRight(passcode: string): Promise<boolean>;
  /** Sets one for the first time, or instead of the one before. The page has to be opened anew then. */
  set(passcode: string, delay: LockDelay): Promise<Saved['outcome']>;
  changeDelay(delay: LockDelay): Saved['outcome'];
  /** Stores everything readable again. The page has to be opened anew then. */
  remove(): Promise<Saved['outcome']>;
}

/** Reads and stores cases; nothing else writes records. */
export interface CaseRepository {
  load(): Promise<Loaded>;
  /**
   * Stores a case. What it says of the household that it did not say in `before`, its journey as it was saved last, is
   * told to its household in the same go.
   */
  save(record: CaseRecord, before?: Journey): Promise<Saved>;
  /** The household of a case, caught up with what the case has said since. */
  household(record: CaseRecord): Promise<Household>;
  /** Readable cases other than `currentId`, newest first. */
  otherCases(currentId: string): Promise<readonly OtherCase[]>;
  /** Makes another case the current one, where it is there and can be read. */
  open(id: string): Promise<Loaded>;
  /** What was removed last on this page and was not taken back; null where nothing was. */
  removed(): Removed | null;
  /** Null where nothing can be stored. */
  manager(): Promise<CaseManager | null>;
  backups(): Promise<Backups>;
  quarantined(): Promise<readonly QuarantinedText[]>;
  /** The signer of a case's documents, stored apart from the case; null where none is stored. */
  person(id: string): Promise<Person | null>;
  keepPerson(id: string, person: Person): Promise<Saved['outcome']>;
  passcode(): Promise<Passcode>;
  /** Removes every case, signer and kept text with the passcode, and nothing else. */
  removeAll(): Promise<void>;
  /** Calls `changed` when another tab saves a case. Returns a function that stops it. */
  watch(changed: (record: CaseRecord) => void): () => void;
  /**
   * Calls `changed` when another tab saves or removes any case, and when one is managed here. Returns a function that
   * stops it.
   */
  watchCases(changed: () => void): () => void;
  /** Calls `changed` with the id of a household that another tab saves. Returns a function that stops it. */
  watchHouseholds(changed: (id: string) => void): () => void;
}
