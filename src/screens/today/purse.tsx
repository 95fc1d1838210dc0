import { dueOnce } from '#brief/due-once.ts';
import { type PurseNow, purseNow } from '#brief/purse-now.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { Amount } from '#components/amount.tsx';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { amountText, shortDateText } from '#text/format.ts';
import { purseWords as words } from '#words/today/purse.ts';
import { usePositionNow } from '../engine/use-position-now.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';

/** What a month leaves, what of it is agreed with anybody, and what can still be offered; nothing before a budget. */
export function PurseFigures() {
  const { facts } = usePositionNow(useRoad());
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const others = useNegotiations();
  // An amount to offer would be half a promise while the claim may have expired.
  if (others === null || mayBeTimeBarred(facts)) return null;
  const purse = purseNow([{ journey, file }, ...others]);
  if (purse === null) return null;
  const { left, isUncounted, agreed, free, once } = purse;
  const over = agreed - left;
  const figures = [
    {
      id: 'left',
      label: left < 0 ? words.short : words.left,
      text: isUncounted ? words.uncounted : amountText(Math.abs(left)),
    },
    { id: 'agreed', label: words.agreed, text: amountText(agreed) },
    { id: 'free', label: words.free, text: amountText(Math.max(0, free)) },
  ];
  return (
    <section aria-label={words.title} className="my-3">
      <dl className="flex flex-wrap">
        {figures.map(({ id, label, text }) => (
          <div key={id} className="mr-6">
            <dt className="text-hint text-ink-soft">{label}</dt>
            <dd className="font-bold tabular-nums">
              <Amount>{text}</Amount>
            </dd>
          </div>
        ))}
      </dl>
      {left >= 0 && !isUncounted && over > 0 && (
        <p className="text-hint text-amber">{fill(words.over, { amount: amountText(over) })}</p>
      )}
      {once.length > 0 && <DueOnceLines purse={purse} />}
    </section>
  );
}

/** What is to be paid a single time, on its day and apart from the sums of a month, with what is still short for it. */
function DueOnceLines({ purse: { left, agreed, once, oneOffs } }: { readonly purse: PurseNow }) {
  const today = useToday();
  return dueOnce(once, { free: left - agreed, oneOffs, today }).map(({ on, amount, short }) => {
    const said = { date: shortDateText(on, today), amount: amountText(amount) };
    return (
      <p key={on} className="text-hint">
        {fill(on < today ? words.onceLate : words.once, said)}
        {on >= today && short > 0 && (
          <span className="text-amber">{fill(words.onceShort, { amount: amountText(short) })}</span>
        )}
      </p>
    );
  });
}
