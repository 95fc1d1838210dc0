import { howAreYou } from '#words/engine/how-are-you.ts';
import { Phoned } from './words/sentence.tsx';

/** A line with a helpline for somebody at the end of their strength; asks nothing. */
export function HowAreYou() {
  return (
    <p className="my-4 border-t border-line pt-3 text-hint text-ink-soft">
      <Phoned text={howAreYou} />
    </p>
  );
}
