import { useCaseActions } from '#case/case-context.tsx';
import type { RunningCall } from '#case/record.ts';
import { Button } from '#components/button.tsx';
import { call as words } from '#content/zh-CN/ui/call.ts';
import { callLine, heardOf, safeLine, safeWords } from '#documents/call-lines.ts';
import { fill } from '#documents/fill.ts';
import { scriptOf } from '#documents/script.ts';
import { useBrief } from '../use-brief.ts';
import { BigLine } from './big-line.tsx';
import { useHeardName } from './heard-list.tsx';

/** The sentence to say now, and the way to the one before and after. */
export function CallLine({ call }: { readonly call: RunningCall }) {
  const { call: keep } = useCaseActions();
  const brief = useBrief();
  const nameOf = useHeardName();
  const { phone } = scriptOf(brief);
  const last = phone.length - 1;
  const at = Math.min(call.line, last);
  const { saying, ...onLine } = call;
  const heard = heardOf(saying);
  if (saying === safeWords || heard !== null)
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
