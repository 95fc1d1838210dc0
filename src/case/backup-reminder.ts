import * as v from 'valibot';
import { roadOf } from '#machines/road-view.ts';
import { addMonths, type IsoDate } from '#model/dates.ts';
import { isoDateValue } from '#model/values.ts';
import type { OtherCase } from './record.ts';
import { daysOfEntries } from './touched.ts';

/** What is worth a backup: the first agreement, and so many things written down. */
export const milestones = ['agreement', 'entries'] as const;
export type Milestone = (typeof milestones)[number];
const entriesWorthABackup = 5;

/** What is remembered of backups. */
export const backupLog = v.object({
  /** The day on which one was made last. */
  madeOn: v.exactOptional(v.fallback(v.optional(isoDateValue), undefined)),
  /** The day on which one was made or put off last. */
  lastOn: v.exactOptional(v.fallback(v.optional(isoDateValue), undefined)),
  /** The milestones reached by then; each is reminded of once. */
  reached: v.fallback(v.array(v.picklist(milestones)), []),
});
export interface BackupLog {
  readonly madeOn?: IsoDate | undefined;
  readonly lastOn?: IsoDate | undefined;
  readonly reached: readonly Milestone[];
}

/** The part of a case that tells how far it has come. */
type Told = Pick<OtherCase, 'journey' | 'file' | 'lastTouched'>;

const hasAgreed = ({ journey }: Told): boolean => roadOf(journey).facts.hasAgreed;
const isInForce = ({ journey }: Told): boolean => roadOf(journey).facts.inForce !== null;

/** The milestones that the cases on this device have reached. */
export function milestonesOf(cases: readonly Told[]): readonly Milestone[] {
  const entries = cases.reduce((sum, one) => sum + daysOfEntries(one.file).length, 0);
  return milestones.filter((one) => (one === 'agreement' ? cases.some(hasAgreed) : entries >= entriesWorthABackup));
}

/** The newest day on which anything was answered or written down. */
const lastDay = (cases: readonly Told[]): IsoDate | undefined =>
  cases
    .flatMap(({ lastTouched }) => lastTouched ?? [])
    .sort()
    .pop();

/**
 * Why a backup is worth making today; null where nothing is to be said. A milestone is told of once; that something is
 * agreed only while it is in force, and as much written down once it has ended. A month after a backup was made or put off
 * it is told again, where anything has come to the cases since.
 */
export function backupDue(cases: readonly Told[], log: BackupLog, today: IsoDate): Milestone | 'month' | null {
  const reached = milestonesOf(cases);
  const newly = reached.find((one) => !log.reached.includes(one));
  if (newly === 'agreement' && !cases.some(isInForce)) return 'entries';
  if (newly !== undefined) return newly;
  const { lastOn } = log;
  if (reached.length === 0 || lastOn === undefined || addMonths(lastOn, 1) > today) return null;
  const last = lastDay(cases);
  return last !== undefined && last > lastOn ? 'month' : null;
}

/** The log once a backup was made today. */
export const backupMade = (cases: readonly Told[], today: IsoDate): BackupLog => ({
  madeOn: today,
  lastOn: today,
  reached: milestonesOf(cases),
});

/** The log once a backup was put off today. */
export const backupPutOff = (cases: readonly Told[], log: BackupLog, today: IsoDate): BackupLog => ({
  ...log,
  lastOn: today,
  reached: milestonesOf(cases),
});
