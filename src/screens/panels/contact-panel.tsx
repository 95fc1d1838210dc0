import { panels } from '#content/zh-CN/ui/panels.ts';
import { screenOf } from '#model/answers.ts';
import type { ScreenProps } from '../screen-props.ts';
import { Phoned } from '../words/sentence.tsx';
import { ContactNote } from './contact-note.tsx';
import { HowAreYou } from './how-are-you.tsx';
import { ScriptPanel } from './script-panel.tsx';

/** The script in hand, and a place for what was promised. */
export function ContactPanel({ answerKey, position, given }: ScreenProps) {
  return (
    <>
      {position.facts.channel === 'phone' && (
        <p className="my-4 font-bold">
          <Phoned text={panels.firstScript.callNow} />
        </p>
      )}
      <ScriptPanel position={position} />
      <ContactNote answerKey={answerKey} given={given} />
    </>
  );
}

/** A place for what was promised. */
export function NotePanel({ answerKey, given }: ScreenProps) {
  return (
    <>
      <ContactNote answerKey={answerKey} given={given} />
      {screenOf(answerKey) === 'howItWent' && <HowAreYou />}
    </>
  );
}
