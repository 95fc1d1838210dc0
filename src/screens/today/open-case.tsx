import { useEffect, useState } from 'react';
import { useRoad } from '#case/use-journey.ts';
import { fill } from '#text/fill.ts';
import { start as words } from '#words/today/start.ts';
import { casesAbout, otherCaseLines } from '../engine/other-case-lines.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useOtherCases } from '../shell/use-negotiations.ts';
import { useOwnCase } from './use-cards.ts';

/** Which case is open, as soon as it is known what is owed, and once after a change which was put aside for it. */
export function OpenCase() {
  const { householdId } = useCaseSwitch();
  const own = useOwnCase();
  const others = useOtherCases() ?? [];
  const { file } = own;
  const { products, counterparty } = useRoad().facts;
  const [about] = casesAbout([own, ...others.filter(({ household }) => household === householdId)]);
  return (
    <>
      {(products.length > 0 || counterparty !== null || file.name !== undefined) && (
        <p className="font-bold">{about}</p>
      )}
      <PutAside />
    </>
  );
}

function PutAside() {
  const { putAside } = useCaseSwitch();
  const [id] = useState(putAside.current);
  const others = useOtherCases();
  useEffect(() => {
    putAside.current = null;
  }, [putAside]);
  // One that nobody had begun is not kept, so nothing was put aside.
  const other = others?.find((one) => one.id === id);
  return (
    <p role="status" className="text-hint text-ink-soft">
      {other !== undefined && fill(words.putAside, { what: otherCaseLines(other).about })}
    </p>
  );
}
