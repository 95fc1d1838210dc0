import type { Journey } from '#model/answers.ts';
import type { CaseStore } from './case-store.ts';
import type { CaseRepository, Saved } from './ports.ts';
import type { CaseRecord } from './record.ts';

interface Saving {
  readonly record: CaseRecord;
  readonly repository: CaseRepository;
  readonly store: CaseStore;
  readonly journey: () => Journey;
  /** Another tab was newer: what it saved takes the place of what is on screen. */
  readonly onReplaced: (record: CaseRecord) => void;
}

export interface Autosave {
  /** Something changed; saved soon, and once for many changes. */
  readonly markDirty: () => void;
  /** Takes up a record another tab saved, when it is newer. */
  readonly adopt: (record: CaseRecord) => void;
}

/** Saves the case after every change, one save at a time, each with the newest state. */
export function createAutosave({ record, repository, store, journey, onReplaced }: Saving): Autosave {
  let { revision } = record;
  let isDirty = false;
  let isSaving = false;

  const replace = (newer: CaseRecord) => {
    revision = newer.revision;
    onReplaced(newer);
    // What was just taken up is stored already.
    isDirty = false;
    store.getState().notify('replaced');
  };

  /** Writes until nothing is left to write; a change during a write is written by the next turn. */
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
    const saved = await repository
      .save({ ...record, revision, journey: journey(), file, drafts })
      .catch((): Saved => ({ outcome: 'blocked' }));
    if (saved.outcome === 'newer') replace(saved.record);
    else if (saved.outcome !== 'saved') store.getState().notify(saved.outcome);
    else {
      revision = saved.revision;
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
