import { useEffect, useState } from 'react';
import type { Passcode, Saved } from '#case/ports.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { fill } from '#text/fill.ts';
import { passcode as words } from '#words/passcode/passcode.ts';
import { Blocks } from '../engine/words/sentence.tsx';
import { pageRoute } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { FocusedPlace } from '../shell/focused-place.tsx';
import { Heading } from '../shell/heading.tsx';
import { useLock } from '../shell/lock.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { DelayCards } from './delay-cards.tsx';
import { DoneLine } from './done-line.tsx';
import { reopenAfter } from './just-done.ts';
import { SetPasscode } from './set-passcode.tsx';

/** The page where a passcode is set, replaced and taken away. */
export function PasscodePage() {
  const { repository } = useCaseSwitch();
  const [held, setHeld] = useState<Passcode | null>(null);
  const [unread, setUnread] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    repository.passcode().then(setHeld, (error: unknown) => setUnread({ error }));
  }, [repository]);
  if (unread !== null) throw unread.error;
  return (
    <article>
      <Heading of="passcode">{words.title}</Heading>
      <DoneLine of={['removed']} />
      <Blocks blocks={words.lead} />
      {held?.obstacle === null && (held.delay === null ? <SetFirst held={held} /> : <Held held={held} />)}
      {held !== null && held.obstacle !== null && (
        <>
          <p className="my-4">{words.obstacles[held.obstacle]}</p>
          <RouteLink to={pageRoute('data')} className="flex min-h-12 items-center text-jade underline">
            {words.toData}
          </RouteLink>
        </>
      )}
    </article>
  );
}

function SetFirst({ held }: { readonly held: Passcode }) {
  return (
    <Section title={words.setTitle}>
      <BackupFirst text={words.backup.first} />
      <SetPasscode held={held} onSet={() => reopenAfter('set')} />
    </Section>
  );
}

/** What brings everything back where the passcode is forgotten, and the way there. */
const BackupFirst = ({ text }: { readonly text: string }) => (
  <>
    <p>{text}</p>
    <RouteLink to={pageRoute('backup')} className="mb-3 flex min-h-12 items-center text-jade underline">
      {words.backup.open}
    </RouteLink>
  </>
);

/** What can be done while a passcode is set. */
function Held({ held }: { readonly held: Passcode }) {
  const lock = useLock();
  const [delay, setDelay] = useState(held.delay ?? 0);
  const [outcome, setOutcome] = useState<Saved['outcome']>('saved');
  return (
    <>
      <p className="my-4">{words.isSet}</p>
      {held.damaged > 0 && <p className="my-4">{fill(words.damaged, { count: String(held.damaged) })}</p>}
      {lock !== null && (
        <Button look="primary" onClick={() => lock()}>
          {words.lockNow}
        </Button>
      )}
      <DelayCards
        chosen={delay}
        onChoose={(chosen) => {
          const changed = held.changeDelay(chosen);
          setOutcome(changed);
          if (changed === 'saved') setDelay(chosen);
        }}
      />
      <p role="status" className="text-hint">
        {outcome !== 'saved' && words.failed[outcome === 'full' ? 'full' : 'blocked']}
      </p>
      <Section title={words.changeTitle}>
        <BackupFirst text={words.backup.change} />
        <SetPasscode held={held} onSet={() => reopenAfter('changed')} />
      </Section>
      <RemovePasscode held={held} />
    </>
  );
}

/** Takes the passcode away, in two taps. */
function RemovePasscode({ held }: { readonly held: Passcode }) {
  const [isAsked, setAsked] = useState(false);
  const [failure, setFailure] = useState<keyof typeof words.failed | null>(null);
  const remove = async () => {
    const outcome = await held.remove();
    if (outcome === 'saved') reopenAfter('removed');
    else setFailure(outcome === 'full' ? 'full' : 'blocked');
  };
  return (
    <Section title={words.removeTitle}>
      <p className="mb-3">{words.removeLead}</p>
      <FocusedPlace shows={isAsked}>
        {!isAsked && <Button onClick={() => setAsked(true)}>{words.remove}</Button>}
        {isAsked && (
          <>
            <div className="mb-3">
              <Button look="primary" onClick={() => setAsked(false)}>
                {words.removeKeep}
              </Button>
            </div>
            <Button onClick={remove}>{words.removeConfirm}</Button>
          </>
        )}
      </FocusedPlace>
      <p role="status" className="my-2 text-hint">
        {failure !== null && words.failed[failure]}
      </p>
    </Section>
  );
}
