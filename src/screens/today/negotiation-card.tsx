import { addedNote } from '#brief/added-since.ts';
import type { Brief } from '#brief/brief.ts';
import type { NextDay } from '#brief/dates.ts';
import { arrearsOn } from '#brief/kept-schedule.ts';
import type { OtherCase } from '#case/record.ts';
import { Button } from '#components/button.tsx';
import type { Position } from '#machines/replay.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { NextDayLine } from '../engine/next-day.tsx';
import { otherCaseLines } from '../engine/other-case-lines.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { courtLines } from './court-lines.ts';
import { ManageCase } from './manage-case.tsx';
import type { NamedSide } from './merge-cases.tsx';
import type { Tell } from './tell.ts';

/** A negotiation with how it stands today and the first day that asks for something. */
export interface NegotiationCard {
  readonly other: OtherCase;
  /** What it is about, by which one tells it from the others. */
  readonly about: string;
  readonly road: Position;
  readonly brief: Brief;
  readonly next: NextDay | null;
}

interface CardListProps {
  readonly cards: readonly NegotiationCard[];
  /** How many negotiations the person has besides the one of a card. */
  readonly others: number;
  readonly sides: readonly NamedSide[];
  readonly tell: Tell;
}

/** Negotiations, each with the way to open it and to manage it. */
export function CardList({ cards, others, sides, tell }: CardListProps) {
  return (
    <ul>
      {cards.map((card) => (
        <Card key={card.other.id} card={card} others={others} sides={sides} tell={tell} />
      ))}
    </ul>
  );
}

function Card({
  card: { other, about, brief, next },
  others,
  sides,
  tell,
}: Omit<CardListProps, 'cards'> & { readonly card: NegotiationCard }) {
  const { bringBack } = useCaseSwitch();
  const { state } = otherCaseLines(other);
  const paid = paidLine(brief);
  const added = addedNote(brief);
  return (
    <li className="border-t border-line pt-3 text-base text-ink">
      <p className="font-bold">{about}</p>
      <p className="text-hint text-ink-soft">{state}</p>
      {courtLines(brief, other).map(({ id, text }) => (
        <p key={id} className="font-bold text-cinnabar">
          {text}
        </p>
      ))}
      {paid !== null && <p className="tabular-nums">{paid}</p>}
      {added !== null && <p className="text-hint">{added}</p>}
      {next !== null && <NextDayLine next={next} brief={brief} />}
      <div className="mt-1 mb-2">
        <Button look="quiet" onClick={() => bringBack(other.id)} aria-label={fill(words.openWhat, { what: about })}>
          {words.open}
        </Button>
      </div>
      <ManageCase of={{ ...other, about }} others={others} sides={sides} tell={tell} />
    </li>
  );
}

/** When an agreement ended, and how far it was paid by then. */
function endedLine({ on, agreed }: NonNullable<Brief['ended']>): string {
  const date = dateText(on);
  if (agreed === null || agreed.kept.paidSum === 0) return fill(words.ended, { date });
  const { count, paid, paidSum } = agreed.kept;
  return fill(words.endedPaid, {
    date,
    paid: String(paid),
    count: String(count),
    sum: amountText(paidSum),
  });
}

/** How far an agreement in force is paid, or when it ended; null where there is none. */
function paidLine({
  kept,
  isPaidOff,
  today,
  facts,
  ended,
}: Pick<Brief, 'kept' | 'isPaidOff' | 'today' | 'facts' | 'ended'>): string | null {
  if (isPaidOff) return words.paidOff;
  if (ended !== null) return endedLine(ended);
  if (kept === null) return null;
  const { count, paid } = kept;
  const { left } = arrearsOn(kept, today);
  return fill(facts.inForce?.trial ? words.paidOfTrial : words.paid, {
    paid: String(paid),
    count: String(count),
    left: amountText(left),
  });
}
