import { type Answers, emptyJourney, type Journey } from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import type { IsoDate } from '#model/dates.ts';
import type { CaseFile, Drafts } from './schemas.ts';

/** The record format this release writes. A larger number was written by a newer release. */
export const recordFormat = 2;

/** The case file of a new case. */
export const emptyFile: CaseFile = {
  notes: {},
  refusals: [],
  incidents: [],
  court: {},
  gathered: [],
  unavailable: [],
  signature: {},
  edits: {},
  dismissed: [],
  calls: [],
  payments: [],
  postponements: [],
  inCalendar: [],
  earlierEdits: [],
};

/** One case as it is stored. */
export interface CaseRecord {
  readonly id: string;
  readonly format: typeof recordFormat;
  /** Id of the household, the money of one person, which all cases of that person share. */
  readonly household: string;
  /** Increases with every save; between two tabs the larger number is newer. */
  readonly revision: number;
  readonly journey: Journey;
  readonly file: CaseFile;
  readonly drafts: Drafts;
}

const idLength = 12;

/** A random id for a case; it never leaves the device. */
function newCaseId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idLength));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/** What a new case begins with. */
export interface Beginning {
  /** Answers to offer on their screens. */
  readonly suggestions?: Answers;
  /** The household the case belongs to; a new one where it is somebody else's. */
  readonly household?: string;
  readonly counterparty?: Counterparty;
  /** What the person calls it. */
  readonly name?: string | undefined;
}

/** A new case without answers; a shared link or another case of the person can bring suggestions for them. */
export function newRecord({ suggestions = {}, household, counterparty, name }: Beginning = {}): CaseRecord {
  const id = newCaseId();
  return {
    id,
    format: recordFormat,
    household: household ?? id,
    revision: 0,
    journey: { ...emptyJourney, setAside: suggestions, ...(counterparty === undefined ? {} : { counterparty }) },
    file: name ? { ...emptyFile, name } : emptyFile,
    drafts: {},
  };
}

/** A case other than the one on screen; its answers tell what it is about. */
export interface OtherCase {
  readonly id: string;
  readonly household: string;
  readonly lastTouched: IsoDate | null;
  readonly journey: Journey;
  readonly file: CaseFile;
}
