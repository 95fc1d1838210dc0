import { type FormEvent, useState } from 'react';
import { newStretching, weaknessOf } from '#cipher/passphrase.ts';
import { canSeal } from '#cipher/sealing.ts';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { TextField } from '#components/text-field.tsx';
import type { LinkView } from '#share/link-values.ts';
import { sealLink } from '#share/sealed-link.ts';
import { link as words } from '#words/share/link.ts';
import { addressOf } from './link-address.ts';
import { LinkWays } from './link-ways.tsx';

interface SealLinkProps {
  readonly view: LinkView;
  /** Called when there is one. */
  readonly onMade: () => void;
}

/** A link that only a passphrase opens, for whoever asks for it; the passphrase goes another way. */
export function SealLink(props: SealLinkProps) {
  return (
    <Disclosure title={words.sealed.title} isForm isLazy>
      {canSeal() ? <SealForm {...props} /> : <p>{words.sealed.cannot}</p>}
    </Disclosure>
  );
}

function SealForm({ view, onMade }: SealLinkProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [isWorking, setWorking] = useState(false);
  const [made, setMade] = useState<{ readonly passphrase: string; readonly address: string } | null>(null);
  // A link made with another passphrase is not what the field says.
  const address = made?.passphrase === typed ? made.address : null;
  const seal = async (event: FormEvent) => {
    event.preventDefault();
    if (isWorking) return;
    const weakness = typed === '' ? 'empty' : weaknessOf(typed);
    setError(weakness === null ? undefined : words.sealed.problems[weakness]);
    if (weakness !== null) return document.getElementById('link-passphrase')?.focus();
    setWorking(true);
    const hash = await sealLink(view, typed, await newStretching(() => performance.now()));
    setMade({ passphrase: typed, address: addressOf(hash) });
    setWorking(false);
    onMade();
  };
  return (
    <form noValidate onSubmit={seal}>
      <TextField
        id="link-passphrase"
        label={words.sealed.field}
        hint={words.sealed.hint}
        value={typed}
        onChange={setTyped}
        error={error}
      />
      <Button type="submit" aria-disabled={isWorking}>
        {words.sealed.make}
      </Button>
      <p role="status" className="my-2 text-hint text-ink-soft">
        {isWorking ? words.sealed.working : address === null ? '' : words.sealed.made}
      </p>
      {address !== null && <LinkWays address={address} kind="ofSealed" />}
    </form>
  );
}
