import { Note } from '#components/note.tsx';
import { call as words } from '#words/call/call.ts';
import { MessageLink } from '../engine/message-link.tsx';
import { textOf } from '../engine/words/sentence.tsx';
import { RouteLink } from '../shell/navigation.tsx';

/** A warning that no genuine agent says what was heard, with a link to the urgent matters. */
export function DangerNote() {
  return (
    <Note kind="stop">
      <strong className="block">{words.danger.title}</strong>
      {textOf(words.danger.text)}
      <RouteLink
        to={{ kind: 'screen', screen: 'urgent', round: 1 }}
        intent="urgent"
        className="flex min-h-12 items-center text-jade underline"
      >
        {words.danger.urgent}
      </RouteLink>
      <MessageLink />
    </Note>
  );
}
