import { useEffect, useState } from 'react';
import { isLeftOpen } from '#case/call.ts';
import { useCase } from '#case/case-context.tsx';
import { usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { call as words } from '#words/call/call.ts';
import { routeOfPosition } from '../shell/address.ts';
import { Heading } from '../shell/heading.tsx';
import { useNavigation } from '../shell/navigation.tsx';
import { CallEnd } from './call-end.tsx';
import { CallIntro } from './call-intro.tsx';
import { CallRunning } from './call-running.tsx';
import type { SavedCall } from './use-save-call.ts';

/** The page of a call to the lender, from before dialling to the note of what was said. */
export function CallPage() {
  const call = useCase(({ file }) => file.call);
  const [saved, setSaved] = useState<SavedCall | null>(null);
  const seenAt = useSeenAt();
  if (call !== undefined) {
    const runs = call.endedAt === undefined && !isLeftOpen(call, seenAt);
    return runs ? <CallRunning call={call} /> : <CallEnd call={call} onSaved={setSaved} />;
  }
  return saved === null ? <CallIntro /> : <Saved call={saved} />;
}

/** When the page last became visible, in milliseconds since the epoch: a phone may sleep and wake up on another day. */
function useSeenAt(): number {
  const [seenAt, setSeenAt] = useState(Date.now);
  useEffect(() => {
    const look = () => setSeenAt(Date.now());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return seenAt;
}

function Saved({ call: { agent, ticket } }: { readonly call: SavedCall }) {
  const position = usePosition();
  const { go } = useNavigation();
  return (
    <article>
      <Heading of="call saved">{words.endedTitle}</Heading>
      <p className="my-3">{(agent ?? ticket) === undefined ? words.savedBare : words.saved}</p>
      <Button look="primary" onClick={() => go(routeOfPosition(position))}>
        {words.toNow}
      </Button>
    </article>
  );
}
