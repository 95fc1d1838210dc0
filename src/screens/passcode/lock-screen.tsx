import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { fill } from '#text/fill.ts';
import { passcode as words } from '#words/passcode/passcode.ts';
import { common } from '#words/shell/common.ts';
import { PasscodeField, useShown } from '../engine/passcode-field.tsx';
import { ConfirmDeleteAll } from '../shell/delete-all.tsx';
import { DoneLine } from './done-line.tsx';

/** What the screen is shown for: the passcode is asked for, or the lock is of a newer release or damaged. */
export type LockState = 'asks' | 'newer' | 'damaged';

interface LockScreenProps {
  readonly state: LockState;
  /** True where this page was open and locked itself because another one was opened. */
  readonly isElsewhere: boolean;
  /** Seconds until the next attempt is taken; 0 where one is. */
  readonly secondsToWait: () => number;
  /** Opens what is stored; false where the passcode is wrong. */
  readonly onTry: (passcode: string) => Promise<boolean>;
  readonly onRemoveAll: () => Promise<void>;
}

/** Asks for the passcode. Says nothing of what is behind it. */
export function LockScreen({ state, isElsewhere, ...lock }: LockScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = common.appName;
    heading.current?.focus();
  }, []);
  return (
    <main className="mx-auto max-w-xl px-4 py-8">
      <h1 ref={heading} tabIndex={-1} className="my-2 text-question font-bold">
        {words.lockedTitle}
      </h1>
      <DoneLine of={['set', 'changed']} />
      <p role="status">{isElsewhere && words.elsewhere}</p>
      {state === 'asks' && <AskForm {...lock} />}
      {state === 'newer' && (
        <>
          <p className="my-4">{words.newer}</p>
          <Button look="primary" onClick={() => location.reload()}>
            {words.reopen}
          </Button>
        </>
      )}
      {state === 'damaged' && <p className="my-4">{words.broken}</p>}
      {state !== 'newer' && (
        <Disclosure title={words.forgotten} startsOpen={state === 'damaged'}>
          <p>{words.forgottenText}</p>
          <ConfirmDeleteAll onRemoveAll={lock.onRemoveAll} />
        </Disclosure>
      )}
    </main>
  );
}

/** Seconds that are still to wait, counted down while they are. */
function useWait(secondsToWait: () => number) {
  const [seconds, setSeconds] = useState(secondsToWait);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsToWait()), 1000);
    return () => clearInterval(timer);
  }, [secondsToWait]);
  return { seconds, look: () => setSeconds(secondsToWait()) };
}

function AskForm({ secondsToWait, onTry }: Pick<LockScreenProps, 'secondsToWait' | 'onTry'>) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const { isShown, box } = useShown('show');
  const { seconds, look } = useWait(secondsToWait);
  const tryIt = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening || seconds > 0) return;
    if (typed === '') {
      setError(words.problems.empty);
    } else {
      setOpening(true);
      setError(undefined);
      const isRight = await onTry(typed);
      setOpening(false);
      if (isRight) return;
      setError(words.problems.wrong);
      look();
    }
    document.getElementById('passcode')?.focus();
  };
  return (
    <form noValidate onSubmit={tryIt}>
      <PasscodeField
        id="passcode"
        label={words.field}
        value={typed}
        onChange={setTyped}
        error={error}
        isShown={isShown}
      />
      {box}
      <p role="status" className="my-2 text-hint text-ink-soft">
        {isOpening ? words.opening : seconds > 0 ? words.tryLater : ''}
      </p>
      <p aria-hidden="true" className="text-hint text-ink-soft">
        {!isOpening && seconds > 0 && fill(words.secondsLeft, { seconds: String(seconds) })}
      </p>
      <div className="my-4">
        <Button look="primary" type="submit" aria-disabled={isOpening || seconds > 0}>
          {words.open}
        </Button>
      </div>
    </form>
  );
}
