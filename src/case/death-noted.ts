import type { IsoDate } from '#model/dates.ts';
import type { FileChange } from './file-changes.ts';

/** Notes on which day a relative told that the person whose debts these are has died; undefined takes it back. */
export const deathNoted =
  (on?: IsoDate): FileChange =>
  ({ deathNotedOn: _before, ...file }) =>
    on === undefined ? file : { ...file, deathNotedOn: on };
