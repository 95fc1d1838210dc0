import { howAreYou } from '#words/engine/how-are-you.ts';
import { Phoned } from './words/sentence.tsx';

/** A quiet line for somebody who can hardly go on; asks nothing. */
export function HowAreYou() {
  return (
    <p className="my-4 border-t border-line pt-3 text-hint text-ink-soft">
      <Phoned text={howAreYou} />
    </p>
  );
}
