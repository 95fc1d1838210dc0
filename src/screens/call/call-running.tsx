import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RunningCall } from '#case/schemas.ts';
import { heardOf, isToNote } from '#speech/call-lines.ts';
import { elapsedText } from '#text/elapsed.ts';
import { call as words } from '#words/call/call.ts';
import { contactNoteWords } from '#words/engine/contact-note.ts';
import { NoteFields } from '../engine/note-fields.tsx';
import { Heading } from '../shell/heading.tsx';
import { holdOpen } from '../shell/held-open.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { CallBar, type CallSide } from './call-bar.tsx';
import { CallLine } from './call-line.tsx';
import { useCallNote } from './call-note.ts';
import { CallTips } from './call-tips.tsx';
import { HeardList } from './heard-list.tsx';
import { useKeepCall } from './use-keep-call.ts';
import { useNow } from './use-now.ts';

/** Minutes for which whoever is on the phone may touch nothing. */
const longestListening = 60;

/** A running call, one line at a time: the script, or what to say to what was just heard. */
export function CallRunning({ call }: { readonly call: RunningCall }) {
  const keep = useKeepCall();
  // Whoever listens touches nothing for minutes.
  useEffect(() => holdOpen(longestListening), []);
  const [side, setSide] = useState<CallSide | null>(null);
  const { typed, setNote } = useCallNote(call);
  const answering = heardOf(call.saying);
  const isToBeNoted = side === null && answering !== null && isToNote(answering);
  const view = useArrival(side ?? call.saying ?? 'script');
  const say = (saying: string) => {
    const isNew = heardOf(saying) !== null && !call.heard.includes(saying);
    setSide(null);
    keep({ ...call, saying, heard: isNew ? [...call.heard, saying] : call.heard });
  };
  return (
    <article className="call flex flex-col">
      <div className="flex flex-wrap items-center justify-between">
        <Heading of="call running">{words.running}</Heading>
        <span className="flex items-center">
          <Timer startedAt={call.startedAt} />
          <RouteLink to={{ kind: 'start' }} className="ml-4 flex min-h-12 items-center text-jade underline">
            {words.putAway}
          </RouteLink>
        </span>
      </div>
      <div ref={view} tabIndex={-1} className="flex-1">
        {side === 'hearing' && <HeardList onHear={say} />}
        {side === 'noting' && (
          <section aria-labelledby="call-note">
            <h2 id="call-note" className="mt-2 font-bold">
              {contactNoteWords.title}
            </h2>
            <NoteFields typed={typed} onChange={setNote} />
          </section>
        )}
        {side === null && <CallLine call={call} />}
        {isToBeNoted && <NoteFields typed={typed} onChange={setNote} isSaidFirst={answering === 'offer'} />}
      </div>
      <CallBar call={call} side={side} onTurn={setSide} onSay={say} />
      <div className="mt-4">
        <CallTips />
      </div>
    </article>
  );
}

/** When something else is shown, scrolls to its top and gives it the focus, which was lost with the tapped button. */
function useArrival(at: string) {
  const view = useRef<HTMLDivElement>(null);
  const before = useRef(at);
  useLayoutEffect(() => {
    if (before.current === at) return;
    before.current = at;
    scrollTo(0, 0);
    view.current?.focus({ preventScroll: true });
  }, [at]);
  return view;
}

/** The elapsed time, which is not announced: reading it aloud every second would drown the call. */
function Timer({ startedAt }: Pick<RunningCall, 'startedAt'>) {
  const now = useNow();
  return (
    <span role="timer" aria-live="off" className="text-question tabular-nums">
      {elapsedText(now - startedAt)}
    </span>
  );
}
