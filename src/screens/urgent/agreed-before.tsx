import { termsText } from '#brief/terms-text.ts';
import { Note } from '#components/note.tsx';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { agreedBeforeWords as words } from '#words/urgent/agreed-before.ts';
import { useBrief } from '../engine/use-brief.ts';

/** That an agreement in force is a point against a payment order; from all of the case, as the order is told before it. */
export function AgreedBefore() {
  const { facts } = useBrief();
  if (facts.inForce === null || mayBeTimeBarred(facts)) return null;
  return <Note kind="attention">{fill(words.text, { terms: termsText(facts.inForce) })}</Note>;
}
