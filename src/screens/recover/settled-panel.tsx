import type { Sentence } from '#content/types.ts';
import type { Position } from '#machines/replay.ts';
import { lookBackAdvice } from '#words/recover/look-back-advice.ts';
import { settledPanelWords } from '#words/recover/settled-panel.ts';
import { Items, Sources } from '../engine/words/sentence.tsx';

/** How to begin with the chosen habits; nothing where none was chosen. */
export function SettledPanel({ position }: { readonly position: Position }) {
  const advice = position.facts.habits.flatMap((habit): readonly Sentence[] => lookBackAdvice[habit]);
  if (advice.length === 0) return null;
  return (
    <section aria-labelledby="habits" className="my-4">
      <h2 id="habits" className="font-bold">
        {settledPanelWords.title}
      </h2>
      <Items items={advice} />
      <Sources sentences={advice} />
    </section>
  );
}
