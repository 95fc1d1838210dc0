import { decidedAmong } from '#brief/decided.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { Note } from '#components/note.tsx';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { limitation as words } from '#words/engine/limitation.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { useBrief } from './use-brief.ts';
import { Items, Sources, textOf } from './words/sentence.tsx';

/** Warns, while a claim may have expired, that a promise would revive it; of several lenders, of whom that is said. */
export function LimitationNote() {
  const brief = useBrief();
  const decided = decidedAmong(brief);
  const isAgreed = brief.facts.inForce !== null;
  return (
    <aside aria-label={words.title} className="no-print">
      <Note kind="stop">
        <strong className="block">{words.title}</strong>
        <p>{textOf(words.what)}</p>
        {decided !== null && (
          <p>{fill(words.butDecided, { others: listText(decided.others), by: listText(decided.by) })}</p>
        )}
        <Disclosure title={words.why}>
          <Items items={words.reasons} />
          <p>{isAgreed ? words.afterAgreed : words.after}</p>
          {!isAgreed && (
            <RouteLink
              to={{ kind: 'screen', screen: 'timing', round: 1 }}
              className="inline-flex min-h-12 items-center underline"
            >
              {words.change}
            </RouteLink>
          )}
        </Disclosure>
        <Sources sentences={[words.what, ...words.reasons]} />
      </Note>
    </aside>
  );
}
