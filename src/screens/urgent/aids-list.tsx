import { Disclosure } from '#components/disclosure.tsx';
import type { Position } from '#machines/replay.ts';
import type { TickOf } from '#model/screens.ts';
import { aidsFor } from '#rules/aids.ts';
import { fill } from '#text/fill.ts';
import { aidLabels, aidWords } from '#words/urgent/aids.ts';
import { Items, Sources } from '../engine/words/sentence.tsx';

/** What may be asked for to live on after what was told, each with where and with which papers; the first one unfolded. */
export function AidsList({ position: { path } }: { readonly position: Pick<Position, 'path'> }) {
  const told = path.filter(({ screen }) => screen === 'living').pop()?.answer.value;
  const aids = aidsFor((told ?? []) as readonly TickOf<'living'>[]);
  return (
    <section className="my-4">
      <h2 className="mb-2 font-bold">{fill(aidLabels.title, { n: String(aids.length) })}</h2>
      {aids.map((id, at) => (
        <Disclosure key={id} title={aidWords[id].name} startsOpen={at === 0}>
          <Items items={aidWords[id].lines} />
        </Disclosure>
      ))}
      <Sources sentences={aids.flatMap((id) => aidWords[id].lines)} />
    </section>
  );
}
