import type { Sentence } from '#content/types.ts';
import type { Position } from '#machines/replay.ts';
import { lookBackAdvice } from '#words/recover/look-back-advice.ts';
import { settledPanelWords } from '#words/recover/settled-panel.ts';
import { OwedCertificate } from '../engine/owed-certificate.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { Items, Sources } from '../engine/words/sentence.tsx';

interface AtPosition {
  readonly position: Position;
}

/** The certificate where it is still owed, and how to begin with the chosen habits. */
export function SettledPanel({ position }: AtPosition) {
  return (
    <>
      <OwedCertificate brief={useBrief(position)} />
      <Habits position={position} />
    </>
  );
}

/** How to begin with the chosen habits; nothing where none was chosen. */
function Habits({ position }: AtPosition) {
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
