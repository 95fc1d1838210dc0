import type { RunningCall } from '#case/schemas.ts';
import { Button } from '#components/button.tsx';
import { heardOf, isDanger, safeWords } from '#speech/call-lines.ts';
import { contactScript } from '#speech/contact-script.ts';
import { call as words } from '#words/call/call.ts';
import { useBrief } from '../engine/use-brief.ts';
import { useKeepCall } from './use-keep-call.ts';

interface CallBarProps {
  readonly call: RunningCall;
  readonly isChoosing: boolean;
  readonly onChoose: (isChoosing: boolean) => void;
  readonly onSay: (saying: string) => void;
}

/** The buttons of a call, within reach of a thumb: the next line, what they say, the safe words, the end. */
export function CallBar({ call, isChoosing, onChoose, onSay }: CallBarProps) {
  const keep = useKeepCall();
  const { saying, ...onLine } = call;
  const heard = heardOf(saying);
  const isOver = heard !== null && isDanger(heard);
  const taps = [
    { label: words.theySay, isMain: !isOver, onTap: () => onChoose(true) },
    { label: words.safe, isMain: false, onTap: () => onSay(safeWords) },
    { label: words.end, isMain: isOver, onTap: () => keep({ ...call, endedAt: Date.now() }) },
  ];
  return (
    <div className="call-bar no-print -mx-4 mt-6 border-t border-line bg-paper px-4 pt-3 pb-1 shadow-lift lg:mx-0 lg:rounded-field lg:border">
      {isChoosing ? (
        <Back label={words.closeList} onTap={() => onChoose(false)} />
      ) : saying === undefined ? (
        <LineSteps call={call} />
      ) : (
        <Back label={words.backToLines} onTap={() => keep(onLine)} />
      )}
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

function Back({ label, onTap }: { readonly label: string; readonly onTap: () => void }) {
  return (
    <div className="mb-2">
      <Button look="quiet" onClick={onTap}>
        {label}
      </Button>
    </div>
  );
}

/** Buttons to the previous and next line. At either end the button stays, so that it keeps the focus. */
function LineSteps({ call }: { readonly call: RunningCall }) {
  const keep = useKeepCall();
  const last = contactScript(useBrief()).phone.length - 1;
  const at = Math.min(call.line, last);
  const steps = [
    { label: words.previous, to: at - 1 },
    { label: words.next, to: at + 1 },
  ];
  return (
    <div className="mb-2 -mr-2 flex">
      {steps.map(({ label, to }) => {
        const isEnd = to < 0 || to > last;
        return (
          <div key={label} className={`mr-2 flex-1 ${isEnd ? 'opacity-50' : ''}`}>
            <Button
              look="quiet"
              data-repeats
              aria-disabled={isEnd}
              onClick={() => !isEnd && keep({ ...call, line: to })}
            >
              {label}
            </Button>
          </div>
        );
      })}
    </div>
  );
}
