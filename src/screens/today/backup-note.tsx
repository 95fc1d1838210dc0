import { useEffect, useState } from 'react';
import type { Backups } from '#case/backup.ts';
import { backupDue, backupPutOff } from '#case/backup-reminder.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { lastTouched } from '#case/touched.ts';
import { useJourney } from '#case/use-journey.ts';
import { backupReminder as words } from '#words/backup/reminder.ts';
import { pageRoute } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { useOtherCases } from '../shell/use-negotiations.ts';

/** Backups once they can be used; `undefined` until then, null where they cannot be loaded, which nothing waits for. */
export function useBackupsSoon(): Backups | null | undefined {
  const { repository } = useCaseSwitch();
  const [backups, setBackups] = useState<Backups | null>();
  useEffect(() => {
    let isWanted = true;
    const take = (found: Backups | null) => {
      if (isWanted) setBackups(found);
    };
    repository.backups().then(take, () => take(null));
    return () => {
      isWanted = false;
    };
  }, [repository]);
  return backups;
}

const link = 'mr-6 inline-flex min-h-12 items-center text-jade underline';

/** Says once after real progress, and once a month, that a backup is worth making; stays until one of two is tapped. */
export function BackupNote({ backups }: { readonly backups: Backups | null }) {
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const others = useOtherCases();
  const today = useToday();
  const [log, setLog] = useState(() => backups?.log() ?? null);
  const cases = [{ journey, file, lastTouched: lastTouched({ journey, file }) }, ...(others ?? [])];
  const why = log === null ? null : backupDue(cases, log, today);
  if (backups === null || log === null || why === null) return null;
  const putOff = () => {
    const next = backupPutOff(cases, log, today);
    backups.note(next);
    setLog(next);
  };
  return (
    <div className="my-3 border-l-4 border-line pl-4 text-hint">
      <p>{words[why]}</p>
      <RouteLink to={pageRoute('backup')} className={link}>
        {words.make}
      </RouteLink>
      <button type="button" onClick={putOff} className={link}>
        {words.later}
      </button>
    </div>
  );
}
