import { purseNow } from '#brief/purse-now.ts';
import { useCase } from '#case/case-context.tsx';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { Amount } from '#components/amount.tsx';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { purseWords as words } from '#words/today/purse.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';

/** What a month leaves, what of it is agreed with anybody, and what can still be offered; nothing before a budget. */
export function PurseFigures() {
  const { facts } = useRoad();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const others = useNegotiations();
  // An amount to offer would be half a promise while the claim may have expired.
  if (others === null || mayBeTimeBarred(facts)) return null;
  const purse = purseNow([{ journey, file }, ...others]);
  if (purse === null) return null;
  const { left, agreed, free } = purse;
  const figures = [
    { id: 'left', label: left < 0 ? words.short : words.left, amount: Math.abs(left) },
    { id: 'agreed', label: words.agreed, amount: agreed },
    { id: 'free', label: words.free, amount: Math.max(0, free) },
  ];
  return (
    <section aria-label={words.title} className="my-3">
      <dl className="flex flex-wrap">
        {figures.map(({ id, label, amount }) => (
          <div key={id} className="mr-6">
            <dt className="text-hint text-ink-soft">{label}</dt>
            <dd className="font-bold tabular-nums">
              <Amount>{amountText(amount)}</Amount>
            </dd>
          </div>
        ))}
      </dl>
      {left >= 0 && free < 0 && (
        <p className="text-hint text-amber">{fill(words.over, { amount: amountText(-free) })}</p>
      )}
    </section>
  );
}
