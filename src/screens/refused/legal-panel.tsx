import { Note } from '#components/note.tsx';
import { legalPanelWords } from '#words/refused/legal-panel.ts';
import { legalReasons } from '#words/refused/legal-reasons.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { Items, Phoned, Sources, textOf } from '../engine/words/sentence.tsx';

const words = legalPanelWords;

/** The legal position for the chosen reason, and what to do before paying anybody. */
export function LegalPanel({ position }: ScreenProps) {
  const { legalReason } = position.facts;
  if (legalReason === null) return null;
  const { standing, first, mind } = legalReasons[legalReason];
  return (
    <>
      <h2 className="mt-6 font-bold">{words.standing}</h2>
      <p className="my-3">
        <Phoned text={textOf(standing)} />
      </p>
      <h2 className="mt-6 font-bold">{words.first}</h2>
      <Items items={first} isOrdered />
      <Note kind="attention">
        <Phoned text={textOf(mind)} />
      </Note>
      <Sources sentences={[standing, ...first, mind]} />
    </>
  );
}
