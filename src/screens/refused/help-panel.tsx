import { Note } from '#components/note.tsx';
import { helpPanelWords } from '#words/refused/help-panel.ts';
import { helpers } from '#words/refused/helpers.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { Items, Phoned, Sources, textOf } from '../engine/words/sentence.tsx';

const words = helpPanelWords;

/** How to reach the chosen kind of help, what to bring and what to ask. */
export function HelpPanel({ position }: ScreenProps) {
  const { help } = position.facts;
  if (help === null) return null;
  const { reach, bring, ask, mind } = helpers[help];
  return (
    <>
      <h2 className="mt-6 font-bold">{words.reach}</h2>
      <p className="my-3">
        <Phoned text={textOf(reach)} />
      </p>
      <h2 className="mt-6 font-bold">{words.bring}</h2>
      <Items items={bring} />
      <h2 className="mt-6 font-bold">{words.ask}</h2>
      <Items items={ask} isOrdered />
      <Note kind="attention">
        <Phoned text={textOf(mind)} />
      </Note>
      <Sources sentences={[reach, ...bring, ...ask, mind]} />
    </>
  );
}
