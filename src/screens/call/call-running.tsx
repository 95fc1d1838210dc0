import { useState } from 'react';
import { useCaseActions } from '#case/case-context.tsx';
import type { RunningCall } from '#case/record.ts';
import { ActionBar } from '#components/action-bar.tsx';
import { Button } from '#components/button.tsx';
import { Fold } from '#components/fold.tsx';
import { call as words } from '#content/zh-CN/ui/call.ts';
import { panels } from '#content/zh-CN/ui/panels.ts';
import { heardOf, isDanger, safeWords } from '#documents/call-lines.ts';
import { elapsedText } from '#documents/elapsed.ts';
import { Heading } from '../heading.tsx';
import { NoteFields } from '../panels/note-fields.tsx';
import { CallLine } from './call-line.tsx';
import { useCallNote } from './call-note.ts';
import { CallTips } from './call-tips.tsx';
import { DangerNote } from './danger-note.tsx';
import { HeardList } from './heard-list.tsx';
import { useNow } from './use-now.ts';

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
      heard: [...call.heard.filter((id) => id !== saying), ...(saying === safeWords ? [] : [saying])],
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
          <CallLine call={call} />
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
            <Button look="primary" onClick={() => say(safeWords)}>
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
