import { Suspense } from 'react';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';
import { useBrief } from './use-brief.ts';

const LimitationNote = lazyWithPreload(() => import('./limitation-note.tsx').then((all) => all.LimitationNote));

/** The warning that a claim may have expired; nothing where it has not. */
export function LimitationWarning() {
  const { facts } = useBrief();
  if (!mayBeTimeBarred(facts)) return null;
  return (
    <Suspense>
      <LimitationNote />
    </Suspense>
  );
}
