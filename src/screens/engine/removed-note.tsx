import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Removed } from '#case/ports.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { fill } from '#text/fill.ts';
import { manageWords as words } from '#words/today/manage.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { otherCaseLines } from './other-case-lines.ts';

const leftWords = {
  others: words.removed,
  household: words.removedLast,
  nothing: words.removedAll,
  merged: words.merged,
  people: words.removedPerson,
  text: words.removedText,
} as const;

/** What was removed, and what became of the money that the cases of a person share. */
const removedText = ({ about, left }: Removed): string =>
  about === null
    ? left === 'text'
      ? words.removedText
      : words.removedHousehold
    : fill(leftWords[left], { what: otherCaseLines(about).about });

/** What was removed last, with the way to take it back, until the page is closed; nothing where nothing was. */
export function RemovedNote() {
  const { repository, bringBack, currentId } = useCaseSwitch();
  const [removed, setRemoved] = useState(() => repository.removed());
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      repository.watchCases(() => {
        setRemoved(repository.removed());
        setSaid('');
      }),
    [repository],
  );
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef({ removed, said });
  // What was tapped is gone: the focus goes to what has come of it, but not where one merely comes back to the page.
  useLayoutEffect(() => {
    if (shown.current.removed !== removed || shown.current.said !== said) box.current?.focus();
    shown.current = { removed, said };
  }, [removed, said]);
  if (removed === null && said === '') return null;
  const takeBack = async () => {
    const outcome = (await repository.manager())?.takeBack();
    if (outcome === 'saved' && removed?.about && removed.wasCurrent) await bringBack(removed.about.id);
    // The case on screen may be the one that held both.
    else if (outcome === 'saved' && removed?.left === 'merged') await bringBack(currentId);
    setSaid(outcome === 'saved' ? words.isBack : outcome === 'outdated' ? words.mergedSince : words.notStored);
  };
  return (
    <div ref={box} tabIndex={-1} role="status" className="no-print">
      <Note kind="information">
        {removed !== null && <p>{removedText(removed)}</p>}
        {said !== '' && <p>{said}</p>}
        {removed !== null && (
          <div className="mt-2">
            <Button look="quiet" onClick={takeBack}>
              {words.takeBack}
            </Button>
          </div>
        )}
      </Note>
    </div>
  );
}
