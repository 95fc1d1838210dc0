import { withoutHeard } from '#case/call.ts';
import type { RunningCall } from '#case/schemas.ts';
import { callLine, type Heard, heardOf, isDanger, safeLine, safeWords } from '#speech/call-lines.ts';
import { contactScript } from '#speech/contact-script.ts';
import { isHelped, isOwnAnswer, isOwnLine } from '#speech/own-lines.ts';
import { fill } from '#text/fill.ts';
import { call as words } from '#words/call/call.ts';
import { useBrief } from '../engine/use-brief.ts';
import { BigLine } from './big-line.tsx';
import { DangerNote } from './danger-note.tsx';
import { useHeardName } from './heard-list.tsx';
import { useKeepCall } from './use-keep-call.ts';

/** The sentence to say now: the answer to what was heard, the safe words, or a line of the script. */
export function CallLine({ call }: { readonly call: RunningCall }) {
  const { line, saying } = call;
  const brief = useBrief();
  const nameOf = useHeardName();
  const heard = heardOf(saying);
  if (heard !== null)
    return (
      <>
        <BigLine above={fill(words.sayReply, { what: nameOf(heard) })} isOwn={isHelped(brief) && isOwnAnswer(heard)}>
          {callLine(heard, brief)}
        </BigLine>
        {isDanger(heard) && <DangerNote />}
        <Mistaken call={call} heard={heard} />
      </>
    );
  if (saying === safeWords) return <BigLine above={words.saySafe}>{safeLine(brief)}</BigLine>;
  const script = contactScript(brief);
  const all = script.phone.length;
  const at = Math.min(line, all - 1);
  const said = script.phone[at] ?? '';
  return (
    <BigLine
      above={fill(words.nthLine, { n: String(at + 1), all: String(all) })}
      isOwn={isHelped(brief) && isOwnLine(script, said)}
    >
      {said}
    </BigLine>
  );
}

/** Takes back a remark that was tapped by mistake; the script then continues. */
function Mistaken({ call, heard }: { readonly call: RunningCall; readonly heard: Heard }) {
  const keep = useKeepCall();
  return (
    <button
      type="button"
      onClick={() => keep(withoutHeard(call, heard))}
      className="inline-flex min-h-12 items-center text-hint text-ink-soft underline"
    >
      {words.mistaken}
    </button>
  );
}
