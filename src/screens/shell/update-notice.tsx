import { useEffect, useState } from 'react';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { fill } from '#text/fill.ts';
import { offlineWords as words } from '#words/shell/offline.ts';
import { useNavigation } from './navigation.tsx';
import { keepOffline, putOffNewer, takeNewer, useOffline } from './offline.ts';
import { ageToTell } from './words-day.ts';

/**
 * Says that a newer version is there, and with how old words one is working where they are old. At the end of the page
 * at once; at its top from the next page on, so that nothing moves under the finger.
 * Nothing is called out: whoever hears the page comes to it there.
 */
export function UpdateNotice({ place }: { readonly place: 'top' | 'end' }) {
  const { route } = useNavigation();
  const { hasNewer } = useOffline();
  const [opened, setOpened] = useState({ route, hasNewer });
  useEffect(() => {
    if (import.meta.env.PROD) keepOffline();
  }, []);
  if (opened.route !== route) setOpened({ route, hasNewer });
  if (!hasNewer || opened.hasNewer !== (place === 'top')) return null;
  const days = ageToTell();
  return (
    <div className="no-print">
      <Note kind={days === null ? 'information' : 'attention'}>
        <p className="mb-2">{days === null ? words.newer : fill(words.newerThanOld, { days: String(days) })}</p>
        <Button onClick={takeNewer}>{words.take}</Button>
        <button type="button" onClick={putOffNewer} className="mt-2 min-h-12 text-jade underline">
          {words.notNow}
        </button>
      </Note>
    </div>
  );
}
