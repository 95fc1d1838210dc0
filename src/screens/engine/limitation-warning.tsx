import { Suspense } from 'react';
import { useRoad } from '#case/use-journey.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';
import { useOwnCourt } from './use-own-court.ts';

const LimitationNote = lazyWithPreload(() => import('./limitation-note.tsx').then((all) => all.LimitationNote));

/** The warning that a claim may have expired; nothing where it has not. */
export function LimitationWarning() {
  const { facts } = useOwnCourt(useRoad());
  if (!mayBeTimeBarred(facts)) return null;
  return (
    <Suspense>
      <LimitationNote />
    </Suspense>
  );
}
