import type { IsoDate } from '#model/dates.ts';
import type { CaseRecord } from './record.ts';
import type { Person } from './schemas.ts';

/** Why a stored record could not be taken up as it was. Its text stays where it is. */
export type LoadTrouble = 'blocked' | 'unreadable' | 'newer' | 'oversized' | 'partlyRead';

export interface Loaded {
  /** Null when there is nothing to go on with. */
  readonly record: CaseRecord | null;
  readonly trouble: LoadTrouble | null;
}

export type Saved =
  | { readonly outcome: 'saved'; readonly revision: number }
  /** Another tab saved later than this one last read. */
  | { readonly outcome: 'newer'; readonly record: CaseRecord }
  /** What is stored was written by a newer release, and stays; or another tab removed it. */
  | { readonly outcome: 'outdated' | 'removed' }
  | { readonly outcome: 'full' | 'blocked' };

/** A case other than the one on screen. */
export interface OtherCase {
  readonly id: string;
  readonly lastTouched: IsoDate | null;
}

/** Text that is stored but could not be read, to be copied out by the person. */
export interface QuarantinedText {
  readonly name: string;
  readonly text: string;
}

/** Where cases live. The only writer of records. */
export interface CaseRepository {
  load(): Promise<Loaded>;
  save(record: CaseRecord): Promise<Saved>;
  /** Readable cases other than `currentId`, newest first. */
  otherCases(currentId: string): Promise<readonly OtherCase[]>;
  /** Makes another case the current one; null when it is gone or cannot be read. */
  open(id: string): Promise<CaseRecord | null>;
  quarantined(): Promise<readonly QuarantinedText[]>;
  /** Who signs the documents of a case, stored apart from it; null where nobody was told yet. */
  person(id: string): Promise<Person | null>;
  keepPerson(id: string, person: Person): Promise<Saved['outcome']>;
  /** Removes every case, every person, every kept text and nothing else. */
  removeAll(): Promise<void>;
  /** Tells when another tab saved a case. Returns how to stop listening. */
  watch(changed: (record: CaseRecord) => void): () => void;
}
