import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RestoredNow } from '#case/backup.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { backupPage } from '#words/backup/backup-page.ts';
import { otherCaseLines } from '../engine/other-case-lines.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useNavigation } from '../shell/navigation.tsx';
import type { BackupsHere } from './use-backups.ts';

const words = backupPage.restored;

/** What was restored last, with the way to go on with it and the way to take it back, until the page is closed. */
export function RestoredNote({ backups, cases }: Pick<BackupsHere, 'backups' | 'cases'>) {
  const { currentId, bringBack, putAside } = useCaseSwitch();
  const { go } = useNavigation();
  const restored = backups.restored();
  const [said, setSaid] = useState({ text: '', after: restored });
  const text = said.after === restored ? said.text : '';
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef({ restored, text });
  // What was tapped is gone: the focus goes to what has come of it, but not where one merely comes back to the page.
  useLayoutEffect(() => {
    if (shown.current.restored !== restored || shown.current.text !== text) box.current?.focus();
    shown.current = { restored, text };
  }, [restored, text]);
  const notice = useCase((state) => state.notice);
  const { notify } = useCaseActions();
  // That the case on screen was replaced is said here.
  useEffect(() => {
    if (shown.current.restored !== null && notice === 'replaced') notify(null);
  }, [notice, notify]);
  const isBlank = cases.every(({ id }) => id !== currentId);
  const came = restored?.goOnWith ?? null;
  // The start page of a case that nobody has begun shows what is stored beside it.
  useEffect(() => {
    if (isBlank && came !== null) putAside.current = came;
  }, [isBlank, came, putAside]);
  if (restored === null && text === '') return null;
  const undo = () => {
    const outcome = backups.undo();
    setSaid({ text: outcome === 'saved' ? words.undone : words.notUndone, after: backups.restored() });
  };
  const { added, replaced, goOnWith } = restored ?? ({ added: [], replaced: [], goOnWith: null } satisfies RestoredNow);
  const aboutOf = (id: string) => cases.filter((one) => one.id === id).map((one) => otherCaseLines(one).about);
  const next = goOnWith ?? '';
  const [what] = aboutOf(next);
  return (
    <div ref={box} tabIndex={-1} role="status">
      <Note kind="information">
        {text !== '' && <p>{text}</p>}
        {added.length > 0 && <p>{fill(words.added, { n: String(added.length) })}</p>}
        {replaced.length > 0 && <p>{fill(words.replaced, { what: listText(replaced.flatMap(aboutOf)) })}</p>}
        {restored !== null && added.length + replaced.length === 0 && <p>{words.addedOther}</p>}
        {what !== undefined && (
          <div className="mt-2">
            <Button onClick={() => (next === currentId ? go({ kind: 'start' }) : bringBack(next))}>
              {fill(words.open, { what })}
            </Button>
          </div>
        )}
        {/* What has been opened since has been gone on with. */}
        {restored !== null && !added.includes(currentId) && (
          <div className="mt-2">
            <Button look="quiet" onClick={undo}>
              {words.undo}
            </Button>
          </div>
        )}
      </Note>
    </div>
  );
}
