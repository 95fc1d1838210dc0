import { useRoad } from '#case/use-journey.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { usePositionNow } from '../engine/use-position-now.ts';
import { FirstContactSample } from './first-contact-sample.tsx';

/** The example of a first contact for whoever has begun: it speaks as the one who owes, and promises to pay. */
export function SampleUnlessOld() {
  const { facts } = usePositionNow(useRoad());
  return !facts.borrowerDied && !mayBeTimeBarred(facts) && <FirstContactSample />;
}
