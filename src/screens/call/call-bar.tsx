import type { RunningCall } from '#case/schemas.ts';
import { Button } from '#components/button.tsx';
import { heardOf, isDanger, safeWords } from '#speech/call-lines.ts';
import { contactScript } from '#speech/contact-script.ts';
import { call as words } from '#words/call/call.ts';
import { useBrief } from '../engine/use-brief.ts';
import { useKeepCall } from './use-keep-call.ts';

/** What is shown in place of the line: the remarks to choose from, or the note of the call. */
export type CallSide = 'hearing' | 'noting';

interface CallBarProps {
  readonly call: RunningCall;
  readonly side: CallSide | null;
  readonly onTurn: (side: CallSide | null) => void;
  readonly onSay: (saying: string) => void;
}

/** The buttons of a call, within reach of a thumb: the next line, the note, what they say, the safe words, the end. */
export function CallBar({ call, side, onTurn, onSay }: CallBarProps) {
  const keep = useKeepCall();
  const { saying, ...onLine } = call;
  const heard = heardOf(saying);
  const isOver = heard !== null && isDanger(heard);
  const taps = [
    { label: words.theySay, isMain: !isOver, onTap: () => onTurn('hearing') },
    { label: words.safe, isMain: false, onTap: () => onSay(safeWords) },
    { label: words.end, isMain: isOver, onTap: () => keep({ ...call, endedAt: Date.now() }) },
  ];
  return (
    <div
      data-bar
      className="call-bar no-print -mx-4 mt-6 border-t border-line bg-paper px-4 pt-3 pb-1 shadow-lift lg:mx-0 lg:rounded-field lg:border"
    >
      <div className="mb-2 -mr-2 flex flex-wrap">
        {side !== null && (
          <Step label={side === 'hearing' ? words.closeList : words.noteDone} onTap={() => onTurn(null)} />
        )}
        {side === null && saying === undefined && <LineSteps call={call} />}
        {side === null && saying !== undefined && <Step label={words.backToLines} onTap={() => keep(onLine)} />}
        {side !== 'noting' && <Step label={words.note} onTap={() => onTurn('noting')} />}
      </div>
      <div className="-mr-2 flex flex-wrap">
        {taps.map(({ label, isMain, onTap }) => (
          <button
            key={label}
            type="button"
            onClick={onTap}
            className={`mr-2 mb-2 min-h-12 flex-auto rounded-field border px-2 py-2 ${isMain ? 'border-jade bg-jade font-bold text-on-jade' : 'border-edge bg-surface text-ink'}`}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly onTap: () => void;
  /** True at an end of the script: the button stays, so that it keeps the focus, and does nothing. */
  readonly isEnd?: boolean;
  /** True where it may be tapped again at once. */
  readonly repeats?: boolean;
}

function Step({ label, onTap, isEnd = false, repeats = false }: StepProps) {
  return (
    <div className={`mr-2 min-w-20 flex-1 ${isEnd ? 'opacity-50' : ''}`}>
      <Button
        look="quiet"
        {...(repeats && { 'data-repeats': true })}
        aria-disabled={isEnd}
        onClick={isEnd ? undefined : onTap}
      >
        {label}
      </Button>
    </div>
  );
}

/** Buttons to the previous and next line. */
function LineSteps({ call }: { readonly call: RunningCall }) {
  const keep = useKeepCall();
  const last = contactScript(useBrief()).phone.length - 1;
  const at = Math.min(call.line, last);
  const steps = [
    { label: words.previous, to: at - 1 },
    { label: words.next, to: at + 1 },
  ];
  return steps.map(({ label, to }) => (
    <Step key={label} label={label} isEnd={to < 0 || to > last} repeats onTap={() => keep({ ...call, line: to })} />
  ));
}
