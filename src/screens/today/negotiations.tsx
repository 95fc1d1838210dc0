import { briefOf } from '#brief/brief.ts';
import { nextDay } from '#brief/dates.ts';
import { arrearsOn } from '#brief/kept-schedule.ts';
import type { OtherCase } from '#case/ports.ts';
import { useToday } from '#case/today.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { roadOf } from '#machines/road-view.ts';
import { hasCourtPaper } from '#machines/urgent-facts.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { NextDayLine } from '../engine/next-day.tsx';
import { otherCaseLines } from '../engine/other-case-lines.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';

/** The other creditors of the same person, the nearest day first; nothing where there are none. */
export function Negotiations() {
  const others = useNegotiations();
  if (others === null || others.length === 0) return null;
  return <List others={others} />;
}

function List({ others }: { readonly others: readonly OtherCase[] }) {
  const today = useToday();
  const workingDays = useWorkingDays(others.some(({ journey }) => hasCourtPaper(journey)));
  const cards = others
    .map((other) => {
      const road = roadOf(other.journey);
      const brief = briefOf({ road, journey: other.journey, file: other.file, workingDays }, today);
      return { other, brief, next: nextDay({ brief, road, file: other.file }) };
    })
    .sort((one, two) => (one.next?.on ?? '9999').localeCompare(two.next?.on ?? '9999'));
  return (
    <Section title={words.title}>
      <ul>
        {cards.map((card) => (
          <Card key={card.other.id} {...card} />
        ))}
      </ul>
    </Section>
  );
}

interface CardProps {
  readonly other: OtherCase;
  readonly brief: ReturnType<typeof briefOf>;
  readonly next: ReturnType<typeof nextDay>;
}

function Card({ other, brief, next }: CardProps) {
  const { bringBack } = useCaseSwitch();
  const { about, state } = otherCaseLines(other);
  const paid = paidLine(brief);
  return (
    <li className="border-t border-line py-3">
      <p className="font-bold">{about}</p>
      <p className="text-hint text-ink-soft">{state}</p>
      {paid !== null && <p className="tabular-nums">{paid}</p>}
      {next !== null && <NextDayLine next={next} />}
      <Button look="quiet" onClick={() => bringBack(other.id)} aria-label={fill(words.openWhat, { what: about })}>
        {words.open}
      </Button>
    </li>
  );
}

/** How far an agreement in force is paid; null where there is none. */
function paidLine({ kept, isPaidOff, today }: Pick<CardProps['brief'], 'kept' | 'isPaidOff' | 'today'>): string | null {
  if (isPaidOff) return words.paidOff;
  if (kept === null) return null;
  const { instalments, paid } = kept;
  const { left } = arrearsOn(kept, today);
  return fill(words.paid, { paid: String(paid), count: String(instalments.length), left: amountText(left) });
}
