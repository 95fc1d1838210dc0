import type { Brief } from '#brief/brief.ts';
import { namedDebtText } from '#brief/debts-to-name.ts';
import { buyersOf, lendersOf } from '#brief/lenders.ts';
import { namedDebt } from '#brief/named-debt.ts';
import type { proposalAwaiting } from '#brief/proposals.ts';
import { salesAfter, salesBefore, soldSince } from '#brief/sale.ts';
import { Note } from '#components/note.tsx';
import { keyOf } from '#model/answers.ts';
import { fill } from '#text/fill.ts';
import { listText, shortDateText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { soldSinceWords as words } from '#words/propose/sold-since.ts';
import { offerText } from '../engine/proposal-list.tsx';
import { Sources, textOf } from '../engine/words/sentence.tsx';
import { routeOfKey } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

type Awaited = NonNullable<ReturnType<typeof proposalAwaiting>>;

/**
 * True where the debt was sold since a proposal was made, so that whoever it went to is not the one to answer it: of all
 * that it was about, or of a part.
 */
export const isSoldSince = (brief: Brief, { sent }: Awaited) => ({
  all: soldSince(brief, sent.told).length > 0,
  part: salesAfter(brief.sales, sent.told).length > 0,
});

const linkLook = 'flex min-h-12 items-center text-jade underline';

/** To whom a proposal went, who owns the debt now, and how the buyer gets it: by the letter to it, noted as sent anew. */
export function SoldSince({ brief, awaited: { sent, step } }: { readonly brief: Brief; readonly awaited: Awaited }) {
  const isPart = !isSoldSince(brief, { sent, step }).all;
  const sold = salesAfter(brief.sales, sent.told).map((sale) => {
    const debt = namedDebt(sale);
    return debt === null ? words.part.unnamed : namedDebtText(debt);
  });
  const said = isPart ? words.part : words;
  const values = {
    debts: listText([...new Set(sold)]),
    date: shortDateText(sent.on, brief.today),
    lenders: listText(lendersOf({ ...brief, sales: salesBefore(brief.sales, sent.told) })),
    buyers: listText(buyersOf(brief, names.buyer)),
  };
  return (
    <Note kind="attention">
      <strong className="block">{fill(said.title, values)}</strong>
      <span className="block tabular-nums">{offerText(sent)}</span>
      <span className="mt-2 block">{said.text}</span>
      {step.screen === 'submit' && (
        <>
          <RouteLink to={routeOfKey(keyOf('letter', step.round))} className={linkLook}>
            {said.letter}
          </RouteLink>
          <RouteLink to={routeOfKey(step.key)} intent="goOn" className={linkLook}>
            {words.sent}
          </RouteLink>
        </>
      )}
      <span className="block">{textOf(words.before)}</span>
      <Sources sentences={[words.before]} />
    </Note>
  );
}
