import type { Sentence } from '#content/types.ts';
import { courtSituations } from '#rules/court-situation.ts';
import { fill } from '#text/fill.ts';
import { allText } from '#words/overview/all-text-page.ts';
import { court as labels } from '#words/urgent/court-days.ts';
import { countedFrom, courtWords, dateUnknown, forEveryPaper, lateNote } from '#words/urgent/court-situations.ts';
import { textOf } from '../../engine/words/sentence.tsx';
import type { TableEntry } from './table-entry.ts';

const words = allText.court;

/** A sentence with words in place of the calculated days. */
function undated(sentence: Sentence): Sentence {
  const text = fill(textOf(sentence) as '{doBy}{last}', { doBy: words.doBy, last: words.last });
  return typeof sentence === 'string' ? text : { ...sentence, text };
}

/** What to do about each kind of court paper. */
export const courtTable = (): readonly TableEntry[] => [
  ...courtSituations.map((id) => ({
    id,
    name: words.situations[id],
    parts: [
      { label: labels.today, blocks: [{ list: courtWords[id].today }] },
      { label: labels.before, blocks: [{ list: courtWords[id].before.map(undated) }] },
      { label: labels.dont, blocks: [{ list: courtWords[id].dont }] },
    ],
  })),
  { id: 'dateUnknown', name: words.unknownDate, parts: [{ blocks: [{ list: dateUnknown }] }] },
  { id: 'lateNote', name: words.late, parts: [{ blocks: [lateNote] }] },
  { id: 'always', name: words.always, parts: [{ blocks: [{ list: forEveryPaper }] }] },
  { id: 'countedFrom', name: words.countedFrom, parts: [{ blocks: [countedFrom] }] },
];
