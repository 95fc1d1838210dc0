import { useId, useState } from 'react';
import { agreedWith, unsaidLenders } from '#brief/agreed-with.ts';
import type { Brief } from '#brief/brief.ts';
import { JourneyContext } from '#case/case-context.tsx';
import { Button } from '#components/button.tsx';
import { TickList } from '#components/tick-list.tsx';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { agreedLendersWords as words } from '#words/engine/agreed-lenders.ts';

/** Asks which of several lenders an agreement is with: what it does not cover is talked about by itself. */
export function AgreedLenders({ brief: { facts } }: { readonly brief: Pick<Brief, 'facts'> }) {
  const actor = JourneyContext.useActorRef();
  const id = useId();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const lenders = unsaidLenders(facts);
  const canTell = lenders.length > 0 && agreedWith(facts, lenders.slice(0, 1)) !== null;
  const tell = () => {
    const chosen = lenders.filter((lender) => ticked.includes(lender));
    const counterparty = agreedWith(facts, chosen);
    setSaid(counterparty === null ? words.missing : fill(words.said, { lenders: listText(chosen) }));
    if (counterparty !== null) actor.send({ type: 'told apart', counterparty });
  };
  return (
    <>
      {canTell && (
        <section aria-labelledby={id} className="my-4">
          <h2 id={id} className="font-bold">
            {words.title}
          </h2>
          <p id={`${id}-hint`}>{words.hint}</p>
          <TickList
            labelledBy={id}
            describedBy={`${id}-hint`}
            ticks={lenders.map((lender) => ({ id: lender, label: lender }))}
            ticked={ticked}
            onChange={(lender, isTicked) =>
              setTicked(isTicked ? [...ticked, lender] : ticked.filter((one) => one !== lender))
            }
            idOf={(lender) => `${id}-${lender}`}
          />
          <Button onClick={tell}>{words.save}</Button>
        </section>
      )}
      <p role="status">{said}</p>
    </>
  );
}
