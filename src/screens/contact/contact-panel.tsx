import { call } from '#words/call/call.ts';
import { ContactNote } from '../engine/contact-note.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { ScriptHelp, ScriptPanel } from '../engine/script-panel.tsx';
import { pageRoute } from '../shell/address.ts';
import { RouteLink, useNavigation } from '../shell/navigation.tsx';

/** The script to have at hand, and the fields to note what was promised. */
export function ContactPanel({ answerKey, position, given }: ScreenProps) {
  return (
    <>
      {position.facts.channel !== 'inApp' && <ToCall />}
      <ScriptPanel position={position} />
      <ScriptHelp position={position} />
      <ContactNote answerKey={answerKey} given={given} />
    </>
  );
}

/** A link to the call page. It passes on the intent, so that the end of the call can become a new event. */
function ToCall() {
  const { intent } = useNavigation();
  return (
    <div className="my-4">
      <RouteLink
        to={pageRoute('call')}
        intent={intent}
        className="flex min-h-12 items-center justify-center rounded-field border border-jade bg-jade-wash px-4 py-2 font-bold text-jade"
      >
        {call.open}
      </RouteLink>
      <p className="mt-1 text-hint text-ink-soft">{call.openHint}</p>
    </div>
  );
}
