import { useId, useState } from 'react';
import { agreedWith, unnamedByKind, unsaidLenders } from '#brief/agreed-with.ts';
import type { Brief } from '#brief/brief.ts';
import { JourneyContext } from '#case/case-context.tsx';
import { Button } from '#components/button.tsx';
import { TickList } from '#components/tick-list.tsx';
import { counterpartyKinds } from '#model/counterparty.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { agreedLendersWords as words } from '#words/engine/agreed-lenders.ts';
import { names } from '#words/names.ts';
import { ApartButtons } from './apart-list.tsx';

interface AgreedLendersProps {
  readonly brief: Pick<Brief, 'facts'>;
  /** True where no list stands below of whom one has not begun to talk to. */
  readonly offersRest?: boolean;
}

/** Asks which of several lenders an agreement is with: what it does not cover is talked about by itself. */
export function AgreedLenders({ brief: { facts }, offersRest = false }: AgreedLendersProps) {
  const actor = JourneyContext.useActorRef();
  const id = useId();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  // Once it is told, the debts of these are no more of this case.
  const [left, setLeft] = useState<readonly string[]>([]);
  const lenders = unsaidLenders(facts);
  const ticks = [
    ...lenders.map((lender) => ({ id: `of ${lender}`, label: lender })),
    ...unnamedByKind(facts).map(({ kind, products }) => ({
      id: kind,
      label: fill(words.unnamed, { what: listText(products.map((product) => names.product[product])) }),
    })),
  ];
  const tell = () => {
    const chosen = ticks.filter((tick) => ticked.includes(tick.id));
    const counterparty = agreedWith(
      facts,
      lenders.filter((lender) => ticked.includes(`of ${lender}`)),
      counterpartyKinds.filter((kind) => ticked.includes(kind)),
    );
    const problem = chosen.length === 0 ? words.missing : words.nameFirst;
    setSaid(
      counterparty === null ? problem : fill(words.said, { lenders: listText(chosen.map(({ label }) => label)) }),
    );
    if (counterparty === null) return;
    setLeft(lenders.filter((lender) => !ticked.includes(`of ${lender}`)));
    actor.send({ type: 'told apart', counterparty });
  };
  return (
    <>
      {lenders.length > 0 && (
        <section aria-labelledby={id} className="my-4">
          <h2 id={id} className="font-bold">
            {words.title}
          </h2>
          <p id={`${id}-hint`}>{words.hint}</p>
          <TickList
            labelledBy={id}
            describedBy={`${id}-hint`}
            ticks={ticks}
            ticked={ticked}
            onChange={(tick, isTicked) =>
              setTicked(isTicked ? [...ticked, tick] : ticked.filter((one) => one !== tick))
            }
            idOf={(tick) => `${id}-${tick}`}
          />
          <Button onClick={tell}>{words.save}</Button>
        </section>
      )}
      <p role="status">{said}</p>
      {offersRest && left.length > 0 && (
        <div className="mt-3">
          <ApartButtons lenders={left} debts={facts.debts ?? []} />
        </div>
      )}
    </>
  );
}
