import { type FormEvent, useEffect, useState } from 'react';
import { canSeal } from '#cipher/sealing.ts';
import { Button } from '#components/button.tsx';

import { backupPage } from '#words/backup/backup-page.ts';
import { PasscodeField, useShown } from '../engine/passcode-field.tsx';

const words = backupPage.unseal;
const id = 'backup-passcode';

interface UnsealProps {
  /** The backup inside; null where the passcode is another one. */
  readonly unseal: (passcode: string) => Promise<string | null>;
  readonly onOpen: (text: string) => void;
}

/** Asks for the passcode of an encrypted backup. It takes the focus: whoever chose the file is asked next. */
export function Unseal({ unseal, onOpen }: UnsealProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const { isShown, box } = useShown('backup-passcode-shown');
  useEffect(() => document.getElementById(id)?.focus(), []);
  if (!canSeal()) return <p className="my-3">{words.cannot}</p>;
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening) return;
    setOpening(true);
    setError(undefined);
    const text = typed === '' ? null : await unseal(typed);
    setOpening(false);
    if (text !== null) return onOpen(text);
    setError(typed === '' ? words.empty : words.wrong);
    document.getElementById(id)?.focus();
  };
  return (
    <form noValidate onSubmit={open} className="my-4">
      <p>{words.lead}</p>
      <PasscodeField id={id} label={words.field} value={typed} onChange={setTyped} error={error} isShown={isShown} />
      {box}
      <p role="status" className="my-2 text-hint text-ink-soft">
        {isOpening && words.opening}
      </p>
      <Button type="submit" look="primary" aria-disabled={isOpening}>
        {words.open}
      </Button>
    </form>
  );
}
