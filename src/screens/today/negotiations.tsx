import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { inCourt } from '#brief/own-court.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { Section } from '#components/section.tsx';
import { fill } from '#text/fill.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { AgreedLenders } from '../engine/agreed-lenders.tsx';
import { ApartList } from '../engine/apart-list.tsx';
import { otherCaseLines } from '../engine/other-case-lines.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useOtherCases } from '../shell/use-negotiations.ts';
import { AllDays } from './all-days.tsx';
import { ManageCase } from './manage-case.tsx';
import type { NamedSide } from './merge-cases.tsx';
import { CardList, type NegotiationCard } from './negotiation-card.tsx';
import { NoOwnerList } from './no-owner-list.tsx';
import { NotBegunList } from './not-begun-list.tsx';
import { People } from './people.tsx';
import { shelved } from './shelved.ts';
import type { Tell } from './tell.ts';
import { useCards, useOwnCase } from './use-cards.ts';

/** What can be done with the case on screen, the other creditors of the same person, and the cases of other people. */
export function Negotiations() {
  const { currentId, householdId } = useCaseSwitch();
  const all = useOtherCases();
  const file = useCase((state) => state.file);
  const [said, setSaid] = useState({ text: '', isGone: false });
  const status = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (said.isGone) status.current?.focus();
  }, [said]);
  const own = useOwnCase();
  const others = useMemo(() => (all ?? []).filter(({ household }) => household === householdId), [all, householdId]);
  const [ownCard, ...cards] = useCards(useMemo(() => [own, ...others], [own, others]));
  if (all === null || ownCard === undefined) return null;
  const tell: Tell = (text, isGone = false) => setSaid({ text, isGone });
  const people = all.filter(({ household }) => household !== householdId);
  const sides = [ownCard, ...cards].map(
    ({ other, about, road, brief }): NamedSide => ({
      id: other.id,
      about,
      isAlike: about !== otherCaseLines(other).about,
      lastTouched: other.lastTouched,
      file: other.file,
      road,
      brief,
    }),
  );
  const about = sides[0]?.about ?? '';
  return (
    <>
      <p ref={status} role="status" tabIndex={-1} className="text-hint">
        {said.text}
      </p>
      <ManageCase of={{ id: currentId, about, file }} others={others.length} sides={sides} tell={tell} />
      {others.length > 0 && <Others own={ownCard} cards={cards} sides={sides} tell={tell} />}
      <AgreedLenders brief={ownCard.brief} />
      <ApartList brief={ownCard.brief} />
      <NotBegunList
        roads={[ownCard, ...cards].map(({ road }) => road)}
        inCourt={[own, ...others].flatMap((one) => inCourt(one.file))}
      />
      <NoOwnerList roads={[ownCard, ...cards].map(({ road }) => road)} />
      {people.length > 0 && <People cases={people} />}
    </>
  );
}

interface OthersProps {
  readonly own: NegotiationCard;
  readonly cards: readonly NegotiationCard[];
  readonly sides: readonly NamedSide[];
  readonly tell: Tell;
}

function Others({ own, cards, sides, tell }: OthersProps) {
  const today = useToday();
  const { open, more, away } = shelved(cards, today);
  const list = { others: cards.length, sides, tell };
  return (
    <Section title={words.title}>
      {[own, ...cards].every(({ brief }) => brief.isPaidOff) && (
        <p className="mb-3 text-jade">{fill(words.allPaidOff, { n: String(cards.length + 1) })}</p>
      )}
      <CardList cards={open} {...list} />
      {more.length > 0 && (
        <Disclosure title={fill(words.more, { n: String(more.length) })}>
          <CardList cards={more} {...list} />
        </Disclosure>
      )}
      {away.length > 0 && (
        <Disclosure title={fill(words.away, { n: String(away.length) })}>
          <p className="mb-3">{words.awayLead}</p>
          <CardList cards={away} {...list} />
        </Disclosure>
      )}
      <Disclosure title={words.allDays} isLazy>
        <AllDays own={own} cards={cards} />
      </Disclosure>
    </Section>
  );
}
