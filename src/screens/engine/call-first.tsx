import { type Dialled, numberOf } from '#brief/channels.ts';
import { Note } from '#components/note.tsx';
import { phones } from '#content/sources.ts';
import type { Sentence } from '#content/types.ts';
import { whereToCall } from '#words/engine/where-to-call.ts';
import { Dial } from './dial.tsx';
import { textOf } from './words/sentence.tsx';

/** Where a call begins: the button that dials the platform, or where the number of another lender is printed. */
export function CallFirst({ of }: { readonly of: Dialled }) {
  const number = numberOf(of);
  if (number === null) return null;
  if (number === 'platform') return <Dial phone={phones.alipay} />;
  return <Note kind="information">{textOf(whereToCall[number])}</Note>;
}

/** What is said of the number, whose sources are shown where a page shows its own. */
export function saidOfNumber(of: Dialled): readonly Sentence[] {
  const number = numberOf(of);
  return number === null || number === 'platform' ? [] : [whereToCall[number]];
}
