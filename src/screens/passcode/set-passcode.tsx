import { type FormEvent, useState } from 'react';
import type { LockDelay, Passcode } from '#case/ports.ts';
import { isSamePassphrase, weaknessOf } from '#cipher/passphrase.ts';
import { Button } from '#components/button.tsx';
import { ErrorSummary, type FieldError } from '#components/error-summary.tsx';
import { passcode as words } from '#words/passcode/passcode.ts';
import { common } from '#words/shell/common.ts';
import { PasscodeField, useShown } from '../engine/passcode-field.tsx';
import { DelayCards } from './delay-cards.tsx';

interface Typed {
  readonly current: string;
  readonly passcode: string;
  readonly again: string;
}
const nothing: Typed = { current: '', passcode: '', again: '' };
const usualDelay: LockDelay = 5;

const idOf = (field: keyof Typed | 'forgetting' | 'show'): string => `passcode-${field}`;

/** What is wrong with what was typed, in the order of the fields. */
async function problemsOf(typed: Typed, isTicked: boolean, held: Passcode): Promise<readonly FieldError[]> {
  const weakness = typed.passcode === '' ? 'empty' : weaknessOf(typed.passcode);
  const isWrong = held.delay !== null && typed.current !== '' && !(await held.isRight(typed.current));
  const found: readonly (readonly [Parameters<typeof idOf>[0], keyof typeof words.problems | null])[] = [
    ['current', held.delay !== null && typed.current === '' ? 'empty' : isWrong ? 'wrong' : null],
    ['passcode', weakness],
    ['again', weakness === null && !isSamePassphrase(typed.again, typed.passcode) ? 'differs' : null],
    ['forgetting', isTicked ? null : 'notTicked'],
  ];
  return found.flatMap(([field, problem]) =>
    problem === null ? [] : [{ field: idOf(field), message: words.problems[problem] }],
  );
}

interface SetPasscodeProps {
  readonly held: Passcode;
  /** Called when everything is sealed with the new passcode. */
  readonly onSet: () => void;
}

/** Sets a passcode, or another one in the place of the one that is set. */
export function SetPasscode({ held, onSet }: SetPasscodeProps) {
  const isSet = held.delay !== null;
  const [typed, setTyped] = useState(nothing);
  const [delay, setDelay] = useState<LockDelay>(held.delay ?? usualDelay);
  const [isTicked, setTicked] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<keyof typeof words.failed | null>(null);
  const { isShown, box } = useShown(idOf('show'));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isWorking) return;
    setFailure(null);
    setWorking(true);
    const found = await problemsOf(typed, isTicked, held);
    setErrors(found);
    setAttempt((before) => before + 1);
    const outcome = found.length > 0 ? null : await held.set(typed.passcode, delay);
    setWorking(false);
    if (outcome === 'saved') onSet();
    else if (outcome !== null) setFailure(outcome === 'full' ? 'full' : 'blocked');
  };
  const field = (name: keyof Typed, label: string, hint?: string) => (
    <PasscodeField
      id={idOf(name)}
      label={label}
      hint={hint}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      error={errors.find((error) => error.field === idOf(name))?.message}
      isShown={isShown}
    />
  );
  const notTicked = errors.find((error) => error.field === idOf('forgetting'))?.message;
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary title={common.errorSummary} errors={errors} attempt={attempt} />
      {isSet && field('current', words.current)}
      {field('passcode', isSet ? words.newOne : words.new, words.newHint)}
      {field('again', words.again)}
      {box}
      {!isSet && <DelayCards chosen={delay} onChoose={setDelay} />}
      <div className={notTicked === undefined ? '' : 'border-l-4 border-cinnabar pl-3'}>
        {notTicked !== undefined && (
          <p id={`${idOf('forgetting')}-error`} className="mb-1 text-hint font-bold text-cinnabar">
            {notTicked}
          </p>
        )}
        <label
          htmlFor={idOf('forgetting')}
          className={`my-3 flex min-h-13 items-center rounded-field border px-4 py-3 ${isTicked ? 'border-jade bg-jade-wash' : 'border-edge bg-surface'}`}
        >
          <input
            id={idOf('forgetting')}
            type="checkbox"
            checked={isTicked}
            aria-invalid={notTicked !== undefined}
            aria-describedby={notTicked === undefined ? undefined : `${idOf('forgetting')}-error`}
            onChange={(event) => setTicked(event.target.checked)}
            className="mr-3 size-6 shrink-0 accent-jade"
          />
          {words.forgetting}
        </label>
      </div>
      <p role="status" className="my-2 text-hint text-ink-soft">
        {isWorking ? words.working : failure === null ? '' : words.failed[failure]}
      </p>
      <Button type="submit" look={isSet ? 'plain' : 'primary'} aria-disabled={isWorking}>
        {isSet ? words.change : words.set}
      </Button>
    </form>
  );
}
