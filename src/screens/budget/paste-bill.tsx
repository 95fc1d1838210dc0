import { useState } from 'react';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { TextArea } from '#components/text-area.tsx';
import { type BillDebt, readBill } from '#messages/bill/read-bill.ts';
import { saysDespair } from '#messages/despair.ts';
import { longestPasted } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { visibleText } from '#text/typed/plain.ts';
import { pasteBill as words } from '#words/messages/paste-bill.ts';
import { names } from '#words/names.ts';
import { HowAreYou } from '../engine/how-are-you.tsx';
import type { Row } from '../engine/rows-form.tsx';
import { onThisDevice } from '../shell/device.ts';
import { FocusedBox } from '../shell/focused-box.tsx';
import { filledRows } from './fill-debts.ts';

interface PasteBillProps {
  readonly rows: readonly Row[];
  readonly setRows: (rows: readonly Row[]) => void;
}

type Stage =
  | { readonly kind: 'writing'; readonly isMissed: boolean }
  | { readonly kind: 'read'; readonly debts: readonly BillDebt[] }
  | { readonly kind: 'filled'; readonly before: readonly Row[]; readonly after: readonly Row[]; readonly left: number }
  | { readonly kind: 'undone' };

/** How many fields differ; a row that was not there before counts each field that is filled. */
const differing = (before: readonly Row[], after: readonly Row[]): number =>
  after.reduce(
    (sum, row, at) =>
      sum +
      Object.keys(row).filter((name) => name !== 'product' && (row[name] ?? '') !== (before[at]?.[name] ?? '')).length,
    0,
  );

/** Reads the text of a bill, shows what is sure of it, and fills that into empty fields when the person says so. */
export function PasteBill({ rows, setRows }: PasteBillProps) {
  const today = useToday();
  const [text, setText] = useState('');
  const [stage, setStage] = useState<Stage>({ kind: 'writing', isMissed: false });
  const read = () => {
    if (visibleText(text) === '') setStage({ kind: 'writing', isMissed: true });
    else setStage({ kind: 'read', debts: readBill(text, today) });
  };
  const fillIn = (debts: readonly BillDebt[]) => {
    const { rows: after, left } = filledRows(rows, debts);
    setStage({ kind: 'filled', before: rows, after, left });
    setRows(after);
  };
  const undo = (before: readonly Row[]) => {
    setRows(before);
    setStage({ kind: 'undone' });
  };
  return (
    <>
      <p>{onThisDevice(words.lead)}</p>
      <TextArea
        id="bill"
        label={words.field}
        value={text}
        maxLength={longestPasted}
        onChange={(typed) => {
          setText(typed);
          setStage({ kind: 'writing', isMissed: false });
        }}
      />
      {text.length >= longestPasted && (
        <p className="mb-3 text-amber">{fill(words.tooLong, { n: String(longestPasted) })}</p>
      )}
      <Button look="quiet" onClick={read} data-repeats>
        {words.read}
      </Button>
      <p role="status" className="mt-2">
        {stage.kind === 'writing' && stage.isMissed && words.empty}
      </p>
      {stage.kind === 'read' && saysDespair(text) && <HowAreYou />}
      {stage.kind === 'read' && <ReadDebts debts={stage.debts} onFill={() => fillIn(stage.debts)} />}
      {stage.kind === 'filled' && (
        <FocusedBox className="my-3">
          <FilledIn {...stage} />
          {/* What was changed since is not taken back with it. */}
          {stage.after === rows && stage.before !== rows && differing(stage.before, stage.after) > 0 && (
            <Button look="quiet" onClick={() => undo(stage.before)}>
              {words.undo}
            </Button>
          )}
        </FocusedBox>
      )}
      {stage.kind === 'undone' && (
        <FocusedBox className="my-3">
          <p>{words.undone}</p>
        </FocusedBox>
      )}
    </>
  );
}

function FilledIn({ before, after, left }: Extract<Stage, { readonly kind: 'filled' }>) {
  const count = differing(before, after);
  return (
    <>
      <p className="mb-2">{count === 0 ? words.nothing : fill(words.filled, { n: String(count) })}</p>
      {left > 0 && <p className="mb-2 text-amber">{fill(words.full, { n: String(left) })}</p>}
    </>
  );
}

function ReadDebts({ debts, onFill }: { readonly debts: readonly BillDebt[]; readonly onFill: () => void }) {
  const isAnySure = debts.some((debt) => linesOf(debt).length > 0);
  if (debts.length === 0)
    return (
      <FocusedBox className="my-3">
        <p>{words.none}</p>
      </FocusedBox>
    );
  return (
    <FocusedBox className="my-3">
      <h3 className="font-bold">{fill(words.found, { n: String(debts.length) })}</h3>
      <ul>
        {debts.map((debt, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was read does not change while it is shown.
          <li key={at} className="my-3 border-t border-line pt-2">
            <DebtRead debt={debt} />
          </li>
        ))}
      </ul>
      {isAnySure && (
        <>
          <p className="mb-2 text-hint text-ink-soft">{words.keeps}</p>
          <Button onClick={onFill}>{words.fill}</Button>
        </>
      )}
    </FocusedBox>
  );
}

const linesOf = ({ total, overdue, instalment, dueDay }: BillDebt): readonly (readonly [string, string])[] => [
  ...(total === undefined ? [] : [[words.total, amountText(total)] as const]),
  ...(overdue === undefined ? [] : [[words.overdue, amountText(overdue)] as const]),
  ...(instalment === undefined ? [] : [[words.instalment, amountText(instalment)] as const]),
  ...(dueDay === undefined ? [] : [[words.dueDay, fill(words.monthly, { day: String(dueDay) })] as const]),
];

function DebtRead({ debt }: { readonly debt: BillDebt }) {
  const { product, lender, doubtful } = debt;
  const name = [product === 'others' && lender !== undefined ? null : product && names.product[product], lender];
  return (
    <>
      <p className="font-bold">{name.filter(Boolean).join(' ') || words.noName}</p>
      <dl>
        {linesOf(debt).map(([label, value]) => (
          <div key={label} className="flex justify-between">
            <dt>{label}</dt>
            <dd className="ml-3 shrink-0 tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {doubtful.length > 0 && (
        <div className="text-hint text-ink-soft">
          <p>{words.doubtful}</p>
          <ul className="list-disc pl-6">
            {doubtful.map(({ text, why }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same amount may stand there twice.
              <li key={at}>{fill(words.why[why], { text })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
