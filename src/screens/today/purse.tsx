import { elsewhereIn } from '#brief/elsewhere.ts';
import { useCase } from '#case/case-context.tsx';
import type { OtherCase } from '#case/record.ts';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { Amount } from '#components/amount.tsx';
import { roadOf } from '#machines/road-view.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { type Purse, purseOf } from '#rules/purse.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { purseWords as words } from '#words/today/purse.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';

/** The purse as the first negotiation with a budget tells it; null where none has one. */
function householdPurse(all: readonly Pick<OtherCase, 'journey' | 'file'>[]): Purse | null {
  for (const one of all) {
    const { facts } = roadOf(one.journey);
    const others = all.filter((other) => other !== one);
    const purse = mayBeTimeBarred(facts) ? null : purseOf(facts, elsewhereIn(others), elsewhereIn([one]));
    if (purse !== null) return purse;
  }
  return null;
}

/** What a month leaves, what of it is agreed with anybody, and what can still be offered; nothing before a budget. */
export function PurseFigures() {
  const { facts } = useRoad();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const others = useNegotiations();
  // An amount to offer would be half a promise while the claim may have expired.
  if (others === null || mayBeTimeBarred(facts)) return null;
  const purse = householdPurse([{ journey, file }, ...others]);
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
