import { useState } from 'react';
import { useCaseActions } from '#case/case-context.tsx';
import type { RunningCall } from '#case/record.ts';
import { ActionBar } from '#components/action-bar.tsx';
import { Button } from '#components/button.tsx';
import { Fold } from '#components/fold.tsx';
import { call as words } from '#content/zh-CN/ui/call.ts';
import { panels } from '#content/zh-CN/ui/panels.ts';
import { callLine, type Heard, heardOf, isDanger, safeLine } from '#documents/call-lines.ts';
import { elapsedText } from '#documents/elapsed.ts';
import { fill } from '#documents/fill.ts';
import { scriptOf } from '#documents/script.ts';
import { Heading } from '../heading.tsx';
import { NoteFields } from '../panels/note-fields.tsx';
import { useBrief } from '../use-brief.ts';
import { BigLine } from './big-line.tsx';
import { useCallNote } from './call-note.ts';
import { CallTips } from './call-tips.tsx';
import { DangerNote } from './danger-note.tsx';
import { HeardList, useHeardName } from './heard-list.tsx';
import { useNow } from './use-now.ts';

/** What `saying` holds while the safe words are shown. */
const safe = 'safe';

/** A call, one line at a time: the script, or what to say to what was just heard. */
export function CallRunning({ call }: { readonly call: RunningCall }) {
  const { call: keep } = useCaseActions();
  const [isChoosing, setChoosing] = useState(false);
  const { typed, setNote } = useCallNote(call);
  const heard = heardOf(call.saying);
  const say = (saying: string) => {
    setChoosing(false);
    keep({
      ...call,
      saying,
      heard: [...call.heard.filter((id) => id !== saying), ...(saying === safe ? [] : [saying])],
    });
  };
  const end = () => keep({ ...call, endedAt: Date.now() });
  return (
    <article className="call flex flex-col">
      <div className="flex flex-wrap items-center justify-between">
        <Heading of="call running">{words.running}</Heading>
        <Timer startedAt={call.startedAt} />
      </div>
      {isChoosing ? (
        <HeardList onHear={say} onClose={() => setChoosing(false)} />
      ) : (
        <>
          <Line call={call} heard={heard} />
          {heard !== null && isDanger(heard) && <DangerNote />}
          <Button onClick={() => setChoosing(true)}>{words.theySay}</Button>
        </>
      )}
      <div className="mt-4">
        <Fold title={panels.note.title}>
          <NoteFields typed={typed} onChange={setNote} />
        </Fold>
        <CallTips />
      </div>
      <ActionBar>
        <div className="-mr-3 -mb-2 flex flex-wrap">
          <div className="mr-3 mb-2 min-w-24 flex-1">
            <Button look="primary" onClick={() => say(safe)}>
              {words.safe}
            </Button>
          </div>
          <div className="mr-3 mb-2 min-w-24 flex-1">
            <Button onClick={end}>{words.end}</Button>
          </div>
        </div>
      </ActionBar>
    </article>
  );
}

/** Minutes and seconds for the eye: read aloud each second they would drown the call. */
function Timer({ startedAt }: Pick<RunningCall, 'startedAt'>) {
  const now = useNow();
  return (
    <span role="timer" aria-live="off" className="text-question tabular-nums">
      {elapsedText(now - startedAt)}
    </span>
  );
}

interface LineProps {
  readonly call: RunningCall;
  readonly heard: Heard | null;
}

/** The sentence to say now, and the way to the one before and after. */
function Line({ call, heard }: LineProps) {
  const { call: keep } = useCaseActions();
  const brief = useBrief();
  const nameOf = useHeardName();
  const { phone } = scriptOf(brief);
  const last = phone.length - 1;
  const at = Math.min(call.line, last);
  const { saying, ...onLine } = call;
  if (saying === safe || heard !== null)
    return (
      <>
        <BigLine above={heard === null ? words.saySafe : fill(words.sayReply, { what: nameOf(heard) })}>
          {heard === null ? safeLine(brief) : callLine(heard, brief)}
        </BigLine>
        <div className="mb-3">
          <Button look="quiet" onClick={() => keep(onLine)}>
            {words.backToLines}
          </Button>
        </div>
      </>
    );
  const steps = [
    [words.previous, at - 1],
    [words.next, at + 1],
  ] as const;
  return (
    <>
      <BigLine above={fill(words.nthLine, { n: String(at + 1), all: String(phone.length) })}>{phone[at] ?? ''}</BigLine>
      <div className="mb-3 -mr-3 flex">
        {steps.map(([label, to]) => (
          <div key={label} className={`mr-3 flex-1 ${to < 0 || to > last ? 'opacity-50' : ''}`}>
            <Button
              look="quiet"
              aria-disabled={to < 0 || to > last}
              onClick={() => keep({ ...call, line: Math.min(last, Math.max(0, to)) })}
            >
              {label}
            </Button>
          </div>
        ))}
      </div>
    </>
  );
}
