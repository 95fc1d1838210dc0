import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Backups } from '#case/backup.ts';
import { backupMade } from '#case/backup-reminder.ts';
import { useCase } from '#case/case-context.tsx';
import { type CaseRecord, type OtherCase, recordFormat } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { hasBegun, lastTouched } from '#case/touched.ts';
import { useJourney } from '#case/use-journey.ts';
import { backupPage } from '#words/backup/backup-page.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useOtherCases } from '../shell/use-negotiations.ts';
import { askToKeep } from './ask-to-keep.ts';

/** The case on screen as it is now; of which number its last save was, the storage knows. */
function useRecordOnScreen(): CaseRecord {
  const { currentId: id, householdId: household } = useCaseSwitch();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const drafts = useCase((state) => state.drafts);
  return useMemo(
    () => ({ id, format: recordFormat, household, revision: 0, journey, file, drafts }),
    [id, household, journey, file, drafts],
  );
}

/** What the page needs of backups. */
export interface BackupsHere {
  readonly backups: Backups;
  /** Every case on this device that was begun. */
  readonly cases: readonly OtherCase[];
  /** The backup of everything, as it would be made now. */
  readonly text: string;
  /** Grows whenever stored cases have changed. */
  readonly version: number;
  /** Remembers that a backup was made today. */
  readonly onMade: () => void;
}

/** Backups and the one that would be made now; null until what is stored was read. */
export function useBackups(): BackupsHere | null {
  const { repository } = useCaseSwitch();
  const today = useToday();
  const onScreen = useRecordOnScreen();
  const others = useOtherCases();
  const [backups, setBackups] = useState<Backups | null>(null);
  const [unread, setUnread] = useState<{ readonly error: unknown } | null>(null);
  const [version, setVersion] = useState(0);
  useEffect(() => {
    repository.backups().then(setBackups, (error: unknown) => setUnread({ error }));
    return repository.watchCases(() => setVersion((before) => before + 1));
  }, [repository]);
  const cases = useMemo(() => {
    const own = { ...onScreen, lastTouched: lastTouched(onScreen) };
    return [...(hasBegun(onScreen) ? [own] : []), ...(others ?? [])];
  }, [onScreen, others]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored has changed with the version.
  const text = useMemo(
    () => backups?.make({ about: backupPage.make.about, madeOn: today }, onScreen) ?? '',
    [backups, today, onScreen, version],
  );
  const sealed = useSealed(backups, text);
  const onMade = useCallback(() => {
    backups?.note(backupMade(cases, today));
    setVersion((before) => before + 1);
    askToKeep();
  }, [backups, cases, today]);
  if (unread !== null) throw unread.error;
  if (backups === null || others === null || sealed === null) return null;
  return { backups, cases, text: sealed, version, onMade };
}

/** The backup to give away: encrypted where a passcode is set, else as it is; null until it is made. */
function useSealed(backups: Backups | null, text: string): string | null {
  const [made, setMade] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    backups?.seal?.(text, backupPage.make.aboutSealed).then((sealed) => {
      if (isWanted) setMade(sealed);
    });
    return () => {
      isWanted = false;
    };
  }, [backups, text]);
  if (backups?.seal == null) return text;
  // While another one is being made, the last one stays: the page would begin anew without any.
  return made;
}
