import { type FormEvent, useState } from 'react';
import { canSeal } from '#cipher/sealing.ts';
import { Button } from '#components/button.tsx';
import { TextField } from '#components/text-field.tsx';
import type { LinkView } from '#share/link-values.ts';
import { openLink } from '#share/sealed-link.ts';
import { shared as words } from '#words/share/shared.ts';
import { Heading } from '../shell/heading.tsx';

interface SealedPageProps {
  readonly sealed: Uint8Array<ArrayBuffer>;
  readonly onOpen: (view: LinkView) => void;
}

/** Asks for the passphrase of a shared result. What is typed stays on this page. */
export function SealedPage({ sealed, onOpen }: SealedPageProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening) return;
    setOpening(true);
    setError(undefined);
    const read = typed === '' ? 'empty' : await openLink(sealed, typed);
    setOpening(false);
    if (typeof read !== 'string') return onOpen(read);
    setError(read === 'newer' || read === 'broken' ? words.broken[read] : words.sealed[read]);
    document.getElementById('link-passphrase')?.focus();
  };
  return (
    <article>
      <Heading of="sealed">{words.sealed.title}</Heading>
      <p>{words.sealed.lead}</p>
      {canSeal() ? (
        <form noValidate onSubmit={open}>
          <TextField id="link-passphrase" label={words.sealed.field} value={typed} onChange={setTyped} error={error} />
          <p role="status" className="my-2 text-hint text-ink-soft">
            {isOpening && words.sealed.opening}
          </p>
          <Button look="primary" type="submit" aria-disabled={isOpening}>
            {words.sealed.open}
          </Button>
        </form>
      ) : (
        <p className="my-4">{words.sealed.cannot}</p>
      )}
    </article>
  );
}
