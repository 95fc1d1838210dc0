import { commonlyHeard, type Heard, isDanger, refusalsHeard } from '#speech/call-lines.ts';
import { call as words } from '#words/call/call.ts';
import { textOf } from '../engine/words/sentence.tsx';
import { useWords } from '../engine/words/use-words.ts';

/** Gives the name of each remark the other side can make. */
export function useHeardName(): (heard: Heard) => string {
  const { options } = useWords('whatTheySaid');
  const quick: Readonly<Partial<Record<Heard, string>>> = words.quick;
  return (heard) => quick[heard] ?? textOf(options[heard] ?? '');
}

/** The remarks the other side can make, one button each. */
export function HeardList({ onHear }: { readonly onHear: (heard: Heard) => void }) {
  const nameOf = useHeardName();
  const taps = (ids: readonly Heard[], labelledBy: string) => (
    <ul aria-labelledby={labelledBy} className="doors my-3">
      {ids.map((heard) => (
        <li key={heard}>
          <button
            type="button"
            data-heard={heard}
            onClick={() => onHear(heard)}
            className={`flex h-full min-h-13 w-full items-center rounded-field border bg-surface px-3 py-2 text-left ${isDanger(heard) ? 'border-cinnabar text-cinnabar' : 'border-edge'}`}
          >
            {nameOf(heard)}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="they-say">
      <h2 id="they-say" className="mt-2 font-bold">
        {words.theySayTitle}
      </h2>
      {taps(commonlyHeard, 'they-say')}
      <h2 id="they-refuse" className="mt-6 font-bold">
        {words.theyRefuse}
      </h2>
      {taps(refusalsHeard, 'they-refuse')}
    </section>
  );
}
