import { Send } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '#components/button.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { link as words } from '#words/share/link.ts';

const LinkQr = lazy(() => import('./link-qr.tsx').then((all) => ({ default: all.LinkQr })));

/** The longest address whose code a phone reads from the screen of another: a QR code of version 15 at level M. */
const longestInQr = 412;

/** What a link is called: the only one, the one that a passphrase opens, or the open one where there is such a one too. */
type LinkKind = 'only' | 'ofSealed' | 'besideSealed';

interface LinkWaysProps {
  readonly address: string;
  readonly kind?: LinkKind;
}

/** The ways an address goes to somebody else: copied, sent by what the phone has for it, or read from the screen. */
export function LinkWays({ address, kind = 'only' }: LinkWaysProps) {
  const named = kind === 'only' ? words : { ...words, ...words[kind] };
  return (
    <>
      <CopyButton key={kind + address} text={address} words={named} />
      <SendButton address={address} name={named.send} />
      <Disclosure title={named.qr} isLazy>
        {address.length <= longestInQr ? (
          <Suspense>
            <LinkQr address={address} label={named.qrLabel} />
          </Suspense>
        ) : (
          <p>{words.qrTooLong}</p>
        )}
      </Disclosure>
    </>
  );
}

function SendButton({ address, name }: { readonly address: string; readonly name: string }) {
  const [hasFailed, setFailed] = useState(false);
  if (typeof navigator.share !== 'function') return null;
  const send = () =>
    navigator.share({ url: address }).then(
      () => setFailed(false),
      // Whoever thinks better of it has not failed.
      (error: unknown) => setFailed(!(error instanceof DOMException && error.name === 'AbortError')),
    );
  return (
    <div className="my-3">
      <Button look="quiet" onClick={send}>
        <Send aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
        {name}
      </Button>
      <p role="status" className="text-hint text-ink-soft">
        {hasFailed && words.notSent}
      </p>
    </div>
  );
}
