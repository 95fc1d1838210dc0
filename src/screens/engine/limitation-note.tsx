import { Disclosure } from '#components/disclosure.tsx';
import { Note } from '#components/note.tsx';
import { limitation as words } from '#words/engine/limitation.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { Items, Sources, textOf } from './words/sentence.tsx';

/** Warns, while a claim may have expired, that a promise would revive it. */
export function LimitationNote() {
  return (
    <aside aria-label={words.title} className="no-print">
      <Note kind="stop">
        <strong className="block">{words.title}</strong>
        <p>{textOf(words.what)}</p>
        <Disclosure title={words.why}>
          <Items items={words.reasons} />
          <p>{words.after}</p>
          <RouteLink
            to={{ kind: 'screen', screen: 'timing', round: 1 }}
            className="inline-flex min-h-12 items-center underline"
          >
            {words.change}
          </RouteLink>
        </Disclosure>
        <Sources sentences={[words.what, ...words.reasons]} />
      </Note>
    </aside>
  );
}
