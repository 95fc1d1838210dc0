import { useEffect } from 'react';
import { notBegun } from '#brief/not-begun.ts';
import { inCourt } from '#brief/own-court.ts';
import { debtName } from '#brief/own-products.ts';
import { JourneyContext, useCase } from '#case/case-context.tsx';
import { useJourney, useRoad } from '#case/use-journey.ts';
import type { Position } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Counterparty } from '#model/counterparty.ts';
import type { ProductId } from '#model/values.ts';
import { productsOf } from '#rules/counterparty.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { leftForLaterWords } from '#words/assess/left-for-later.ts';
import { useFirstCreditor } from '../engine/use-first-creditor.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';

/**
 * At the end of the first questions, where products of several kinds of creditors were ticked: the negotiation is with one
 * of them, whoever went to court and then the platform's own lender first, and the rest is left for negotiations of their own. Once another one is begun,
 * the person has told with whom each is.
 */
function useFirstCounterparty({ facts, round }: Position) {
  const { counterparty } = useJourney();
  const { screen } = useRoad();
  const others = useNegotiations();
  const actor = JourneyContext.useActorRef();
  const usual = useFirstCreditor(facts.products);
  const isAlone = others?.length === 0 && screen === 'firstStep' && round === 1 && facts.submittedOn.length === 0;
  const isMixed = usual !== null && productsOf(usual.kind, facts.products).length < facts.products.length;
  const told = isAlone && isMixed && counterparty === undefined ? usual : null;
  const kind = told?.kind;
  useEffect(() => {
    if (kind !== undefined) actor.send({ type: 'told apart', counterparty: { kind } });
  }, [actor, kind]);
  return { counterparty: told ?? counterparty, others };
}

/** The names of what is owed to a creditor, with its name where it was told. */
const namesOf = (products: readonly ProductId[], { name: lender }: Counterparty): readonly string[] =>
  products.map((product) => debtName({ product, ...(lender !== undefined && { lender }) }, { counterparty: null }));

/** Says in one line with whom this negotiation begins and what is left for later; nothing where one creditor is owed. */
export function LeftForLater({ position }: { readonly position: Position }) {
  const { counterparty, others } = useFirstCounterparty(position);
  const file = useCase((state) => state.file);
  const { facts, path, round } = position;
  if (counterparty === undefined || others === null || round > 1) return null;
  const own = { path, facts: { ...facts, counterparty } };
  const papers = [file, ...others.map((one) => one.file)].flatMap(inCourt);
  const roads = [own, ...others.map(({ journey }) => roadOf(journey))];
  const left = notBegun(roads, papers).flatMap((one) => namesOf(one.products, one.counterparty));
  const first = namesOf(productsOf(counterparty.kind, facts.products), counterparty);
  if (left.length === 0 || first.length === 0) return null;
  const listed = (all: readonly string[]) => listText([...new Set(all)]);
  return <p className="my-3">{fill(leftForLaterWords, { first: listed(first), later: listed(left) })}</p>;
}
