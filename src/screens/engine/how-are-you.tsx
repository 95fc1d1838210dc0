import { panels } from '#words/ui/panels.ts';
import { Phoned } from './words/sentence.tsx';

/** A quiet line for somebody who can hardly go on; asks nothing. */
export function HowAreYou() {
  return (
    <p className="my-4 border-t border-line pt-3 text-hint text-ink-soft">
      <Phoned text={panels.howAreYou} />
    </p>
  );
}
