import { scamSigns } from '#words/refused/scam-signs.ts';
import { signsPanelTitle } from '#words/refused/signs-panel.ts';
import { HowAreYou } from '../engine/how-are-you.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { Items, Sources } from '../engine/words/sentence.tsx';

/** Why each ticked warning sign is a reason to stop. */
export function SignsPanel({ position }: ScreenProps) {
  const reasons = position.facts.scamSigns.map((sign) => scamSigns[sign]);
  return (
    <>
      <h2 className="mt-6 font-bold">{signsPanelTitle}</h2>
      <Items items={reasons} />
      <Sources sentences={reasons} />
      <HowAreYou />
    </>
  );
}
