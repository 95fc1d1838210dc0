import { Note } from '#components/note.tsx';
import type { Position } from '#machines/replay.ts';
import { isAboutAsksOnly } from '#rules/asks-only.ts';
import { schedulePanelWords as words } from '#words/keep/schedule-panel.ts';

/**
 * That the amounts and days of what was agreed are not known, and how to get them in writing where they were only spoken
 * of; nothing while one does not keep an agreement yet, where its terms are known, and where no payment was asked for.
 */
export function TermsMissing({ position: { screen, facts } }: { readonly position: Position }) {
  const isKeeping = screen === 'checkIn' || screen === 'onTrack';
  if (!isKeeping || facts.inForce !== null || isAboutAsksOnly(facts)) return null;
  const isSpoken = facts.written === 'oral' || facts.written === 'oralPaid';
  return <Note kind="attention">{isSpoken ? words.noneOral : words.none}</Note>;
}
