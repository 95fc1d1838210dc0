import { overPromised } from '#brief/purse-now.ts';
import { useJourney } from '#case/use-journey.ts';
import { Note } from '#components/note.tsx';
import type { Facts } from '#rules/case-facts.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { overPromisedWords as words } from '#words/propose/over-promised.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';

interface OverPromisedProps {
  readonly facts: Facts;
  /** What is proposed or offered a month, fen; undefined while none is named. */
  readonly monthly: number | undefined;
}

/** Says that an amount and what other creditors were promised exceed together what a month leaves; else nothing. */
export function OverPromisedNote({ facts, monthly }: OverPromisedProps) {
  const others = useNegotiations();
  const journey = useJourney();
  const isNone = others === null || others.length === 0 || monthly === undefined || mayBeTimeBarred(facts);
  const over = isNone ? null : overPromised({ journey }, monthly, others);
  return (
    <div role="status">
      {over !== null && (
        <Note kind="attention">
          {[
            fill(words.promised, { promised: amountText(over.promised) }),
            ...(over.agreed === 0 ? [] : [fill(words.agreed, { agreed: amountText(over.agreed) })]),
            ...(over.aside === 0 ? [] : [fill(words.aside, { aside: amountText(over.aside) })]),
            ...(over.isNewer ? [fill(words.newer, { left: amountText(over.left) })] : []),
            fill(words.sum, {
              monthly: amountText(monthly ?? 0),
              sum: amountText(over.sum),
              left: amountText(over.left),
              over: amountText(over.sum - over.left),
            }),
          ].join('')}
        </Note>
      )}
    </div>
  );
}
