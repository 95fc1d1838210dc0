import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { BackupFault, FoundBackup } from '#case/backup.ts';
import { backupPutOff } from '#case/backup-reminder.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { controlLook, describedBy, Field } from '#components/field.tsx';
import { FileButton } from '#components/file-button.tsx';
import { Section } from '#components/section.tsx';
import { longestBackup } from '#model/limits.ts';
import { backupPage } from '#words/backup/backup-page.ts';
import { holdForChooser } from '../shell/held-open.ts';
import { askToKeep } from './ask-to-keep.ts';
import { textOfFile } from './backup-file.ts';
import { Found } from './found.tsx';
import { RestoredNote } from './restored-note.tsx';
import { Unseal } from './unseal.tsx';
import type { BackupsHere } from './use-backups.ts';

const words = backupPage.restore;
/** The most bytes a character takes in a file that is saved in what a backup may be saved in. */
const bytesOfCharacter = 4;

const fields = { file: 'backup-file', text: 'backup-text' } as const;
type From = keyof typeof fields;

/** What was looked into, and where it came from; a fault where it could not be read at all. */
type Looked =
  | { readonly from: From; readonly text: string }
  | { readonly from: From; readonly fault: BackupFault | 'unreadable' };

/** Restoring a backup: a file or a text is looked into first, and nothing is changed before the person says so. */
export function Restore({ backups, cases, version }: Pick<BackupsHere, 'backups' | 'cases' | 'version'>) {
  const today = useToday();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [attempt, setAttempt] = useState(0);
  const pasted = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is here has changed with the version.
  const found = useMemo(
    () => (looked !== null && 'text' in looked ? backups.read(looked.text) : null),
    [backups, looked, version],
  );
  const look = (next: Looked) => {
    setLooked(next);
    setAttempt(attempt + 1);
  };
  const lookIntoFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    if (file.size > longestBackup * bytesOfCharacter) return look({ from: 'file', fault: 'tooLong' });
    const text = await textOfFile(file).catch(() => null);
    // The same file may be chosen again.
    input.value = '';
    look(text === null ? { from: 'file', fault: 'unreadable' } : { from: 'file', text });
  };
  const lookIntoText = (event: FormEvent) => {
    event.preventDefault();
    const text = pasted.current?.value ?? '';
    look({ from: 'text', text });
    const read = backups.read(text);
    if (typeof read === 'string' && read !== 'sealed') pasted.current?.focus();
  };
  /** Whoever has restored a backup has one, and wants to keep what came of it. */
  const isKept = ({ people }: FoundBackup) => {
    const log = backups.log();
    const came = people.flatMap((person) => person.cases.map((one) => one.case));
    const others = cases.filter(({ id }) => came.every((one) => one.id !== id));
    if (log !== null) backups.note(backupPutOff([...others, ...came], log, today));
    askToKeep();
  };
  const fault = looked === null ? null : 'fault' in looked ? looked.fault : typeof found === 'string' ? found : null;
  const isSealed = fault === 'sealed' && looked !== null && 'text' in looked;
  const errorOf = (from: From) =>
    fault !== 'sealed' && fault !== null && looked?.from === from ? words.faults[fault] : undefined;
  return (
    <Section title={words.title}>
      <RestoredNote backups={backups} cases={cases} />
      <p>{words.lead}</p>
      <FileButton
        id={fields.file}
        label={words.file}
        error={errorOf('file')}
        onClick={({ currentTarget }) => holdForChooser(currentTarget)}
        onChange={(event) => lookIntoFile(event.currentTarget)}
      />
      <form noValidate onSubmit={lookIntoText}>
        <Field id={fields.text} label={words.text} error={errorOf('text')}>
          <textarea
            ref={pasted}
            id={fields.text}
            rows={3}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={errorOf('text') !== undefined}
            aria-describedby={describedBy(fields.text, { hint: undefined, error: errorOf('text') })}
            className={controlLook}
          />
        </Field>
        <Button type="submit">{words.look}</Button>
      </form>
      <div role="status" className="sr-only">
        {fault !== null && words.faults[fault]}
      </div>
      {isSealed && (
        <Unseal
          key={attempt}
          unseal={(passcode) => backups.unseal(looked.text, passcode)}
          onOpen={(text) => look({ from: looked.from, text })}
        />
      )}
      {looked !== null && 'text' in looked && found !== null && typeof found !== 'string' && (
        <Found
          key={attempt}
          found={found}
          restore={(replacing) => {
            const outcome = backups.restore(looked.text, replacing);
            if (outcome === 'saved') isKept(found);
            return outcome;
          }}
        />
      )}
    </Section>
  );
}
