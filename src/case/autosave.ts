import type { Journey } from '#model/answers.ts';
import type { CaseStore } from './case-store.ts';
import type { CaseRepository, Saved } from './ports.ts';
import type { CaseRecord } from './record.ts';

interface Saving {
  readonly record: CaseRecord;
  readonly repository: CaseRepository;
  readonly store: CaseStore;
  readonly journey: () => Journey;
  /** Called with a newer record from another tab, which replaces what is on screen. */
  readonly onReplaced: (record: CaseRecord) => void;
}

/** Keeps the stored record and this tab up to date. */
export interface Autosave {
  /** Reports a change, which is saved soon, several changes in one save. */
  readonly markDirty: () => void;
  /** Takes over a record another tab saved, if it is newer. */
  readonly adopt: (record: CaseRecord) => void;
}

/** Saves the case after every change, one save at a time, each with the newest state. A failure becomes a notice. */
export function createAutosave({ record, repository, store, journey, onReplaced }: Saving): Autosave {
  let { revision, journey: saved } = record;
  let isDirty = false;
  let isSaving = false;

  const replace = (newer: CaseRecord) => {
    revision = newer.revision;
    saved = newer.journey;
    onReplaced(newer);
    // The record just taken over is stored already.
    isDirty = false;
    store.getState().notify('replaced');
  };

  /** Writes until nothing has changed since; the loop also catches changes made during a write. */
  async function save(): Promise<void> {
    if (isSaving) return;
    isSaving = true;
    while (isDirty) {
      isDirty = false;
      await write();
    }
    isSaving = false;
  }

  async function write(): Promise<void> {
    const { file, drafts, notice } = store.getState();
    const now = journey();
    const done = await repository
      .save({ ...record, revision, journey: now, file, drafts }, saved)
      .catch((): Saved => ({ outcome: 'blocked' }));
    if (done.outcome === 'newer') replace(done.record);
    else if (done.outcome !== 'saved') store.getState().notify(done.outcome);
    else {
      revision = done.revision;
      saved = now;
      if (notice === 'full' || notice === 'blocked') store.getState().notify(null);
    }
  }

  return {
    markDirty: () => {
      isDirty = true;
      queueMicrotask(save);
    },
    adopt: (other) => {
      if (other.id === record.id && other.revision > revision) replace(other);
    },
  };
}
