import type { CourtKey } from '#model/court.ts';
import type { FileChange } from './file-changes.ts';
import { type CaseFile, type ContactNote, type CourtDeed, caseFileParts, type NoteKey } from './schemas.ts';

/** The parts of a case file that are lists of what the person noted. */
export type EntryList = 'calls' | 'refusals' | 'incidents' | 'payments' | 'postponements';
type InList = { readonly [P in EntryList]: { readonly part: P; readonly value: CaseFile[P][number] } }[EntryList];

/** One entry of a case file, by what it says: in a list, a note of an answer, or something done about a court paper. */
export type Entry =
  | InList
  | { readonly part: 'notes'; readonly key: NoteKey }
  | { readonly part: 'deeds'; readonly key: CourtKey; readonly value: CourtDeed };

/** A change of a case file and the one that takes it back, whatever else was noted in between. */
export interface Undoable {
  readonly change: FileChange;
  readonly undo: FileChange;
}

/** Where a value stands in a list: the same one, or one that says the same; -1 where none does. */
function placeOf<T>(list: readonly T[], value: T): number {
  const at = list.indexOf(value);
  const said = JSON.stringify(value);
  return at === -1 ? list.findIndex((other) => JSON.stringify(other) === said) : at;
}

/** The list with a value in the place of another; without it where `by` is undefined, as it was where it has none. */
function replacedIn<T>(list: readonly T[], value: T, by?: T): readonly T[] {
  const at = placeOf(list, value);
  return at === -1 ? list : [...list.slice(0, at), ...(by === undefined ? [] : [by]), ...list.slice(at + 1)];
}

const putInto = <T>(list: readonly T[], at: number, value: T): readonly T[] => [
  ...list.slice(0, at),
  value,
  ...list.slice(at),
];

const changed = <P extends EntryList>(part: P, to: (list: CaseFile[P]) => readonly unknown[]): FileChange => {
  return (file) => ({ ...file, [part]: to(file[part]).slice(0, caseFileParts[part].most) });
};

const noteless = (key: NoteKey): FileChange => {
  return (file) => {
    const { [key]: _gone, ...notes } = file.notes;
    return { ...file, notes };
  };
};

const deedsChanged = (key: CourtKey, to: (done: readonly CourtDeed[]) => readonly CourtDeed[]): FileChange => {
  return (file) => {
    const note = file.court[key];
    return note === undefined ? file : { ...file, court: { ...file.court, [key]: { ...note, done: to(note.done) } } };
  };
};

/**
 * Takes an entry out of a case file.
 * @param file The file in which it stands, so that it can be put back into its place.
 */
export function entryRemoved(file: CaseFile, entry: Entry): Undoable {
  switch (entry.part) {
    case 'notes': {
      const { key } = entry;
      const note = file.notes[key];
      return {
        change: noteless(key),
        undo: (now) => (note === undefined || now.notes[key] ? now : { ...now, notes: { ...now.notes, [key]: note } }),
      };
    }
    case 'deeds': {
      const { key, value } = entry;
      const at = placeOf(file.court[key]?.done ?? [], value);
      return {
        change: deedsChanged(key, (done) => replacedIn(done, value)),
        undo: deedsChanged(key, (done) => putInto(done, at, value)),
      };
    }
    default: {
      const { part, value } = entry;
      const list: readonly unknown[] = file[part];
      const at = placeOf(list, value);
      return {
        change: changed(part, (now: readonly unknown[]) => replacedIn(now, value)),
        undo: changed(part, (now: readonly unknown[]) => putInto(now, at, value)),
      };
    }
  }
}

/** Says in the place of an entry what it should have said; one that has been taken out meanwhile stays out. */
export function entryCorrected<E extends Entry>(
  entry: E,
  by: E extends { readonly value: infer V } ? V : ContactNote,
): FileChange {
  switch (entry.part) {
    case 'notes': {
      const { key } = entry;
      return (file) => (file.notes[key] ? { ...file, notes: { ...file.notes, [key]: by as ContactNote } } : file);
    }
    case 'deeds':
      return deedsChanged(entry.key, (done) => replacedIn(done, entry.value, by as CourtDeed));
    default:
      return changed(entry.part, (now: readonly unknown[]) => replacedIn(now, entry.value, by));
  }
}
