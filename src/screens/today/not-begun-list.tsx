import { notBegun } from '#brief/not-begun.ts';
import { Button } from '#components/button.tsx';
import type { Position } from '#machines/replay.ts';
import type { ProductId } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { dataPage } from '#words/overview/data-page.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { useBeginNegotiation } from '../engine/use-begin-negotiation.ts';

interface NotBegunListProps {
  readonly roads: readonly Position[];
  /** What court papers are about, where that was told. */
  readonly inCourt: readonly ProductId[];
}

/** The creditors one owes and has not begun to talk to, each with the way to begin; nothing where there is none. */
export function NotBegunList({ roads, inCourt }: NotBegunListProps) {
  const begin = useBeginNegotiation();
  const left = roads.some(({ facts }) => facts.borrowerDied) ? [] : notBegun(roads, inCourt);
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="not-begun" className="mt-6">
      <h2 id="not-begun" className="font-bold">
        {words.notBegun}
      </h2>
      <ul>
        {left.map(({ counterparty, products }) => {
          const what = listText(products.map((id) => names.product[id]));
          const { name } = counterparty;
          const about = name === undefined ? what : fill(dataPage.otherAt, { what, lenders: name });
          return (
            <li key={`${counterparty.kind} ${name}`} className="border-t border-line py-3 text-base text-ink">
              <p className="mb-1">{about}</p>
              <Button
                look="quiet"
                onClick={() => begin(counterparty, products)}
                aria-label={fill(words.beginWhat, { what: about })}
              >
                {words.begin}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
