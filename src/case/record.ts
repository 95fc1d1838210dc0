import { type Answer, type Answers, emptyJourney, type Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { CaseFile, Drafts } from './schemas.ts';

/** The record format this release writes. A larger number was written by a newer release. */
export const recordFormat = 1;

/** The case file of a new case. */
export const emptyFile: CaseFile = {
  notes: {},
  refusals: [],
  incidents: [],
  gathered: [],
  unavailable: [],
  signature: {},
  edits: {},
  dismissed: [],
  calls: [],
};

/** One case as it is stored. */
export interface CaseRecord {
  readonly id: string;
  readonly format: typeof recordFormat;
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

/** A new case without answers; a shared link can bring suggestions for them. */
export const newRecord = (suggestions: Answers = {}): CaseRecord => ({
  id: newCaseId(),
  format: recordFormat,
  revision: 0,
  journey: { ...emptyJourney, setAside: suggestions },
  file: emptyFile,
  drafts: {},
});

/** True once the person has answered, typed or logged anything. */
export const hasBegun = ({ journey, drafts, file }: Pick<CaseRecord, 'journey' | 'drafts' | 'file'>): boolean =>
  [journey.answers, drafts, file.calls, file.incidents].some((part) => Object.keys(part).length > 0);

/** The newest day of any answer; null where nothing was answered. */
export function lastTouched({ answers, past }: Journey): IsoDate | null {
  const given = [...(Object.values(answers) as Answer[]), ...past.map(({ answer }) => answer)];
  return given.reduce<IsoDate | null>((newest, { on }) => (newest === null || on > newest ? on : newest), null);
}
