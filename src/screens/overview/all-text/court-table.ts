import type { Sentence } from '#content/types.ts';
import { courtSituations } from '#rules/court-situation.ts';
import { fill } from '#text/fill.ts';
import { allText } from '#words/overview/all-text-page.ts';
import { court as labels } from '#words/urgent/court-days.ts';
import { heirsAlways, heirsCourt } from '#words/urgent/court-heirs.ts';
import {
  type CourtWords,
  countedFrom,
  courtWords,
  dateUnknown,
  forEveryPaper,
  lateNote,
} from '#words/urgent/court-situations.ts';
import { textOf } from '../../engine/words/sentence.tsx';
import type { TableEntry } from './table-entry.ts';

const words = allText.court;

/** A sentence with words in place of the calculated days. */
function undated(sentence: Sentence): Sentence {
  const text = fill(textOf(sentence) as '{doBy}{last}', { doBy: words.doBy, last: words.last });
  return typeof sentence === 'string' ? text : { ...sentence, text };
}

const partsOf = ({ today, before, dont }: CourtWords): TableEntry['parts'] => [
  { label: labels.today, blocks: [{ list: today }] },
  { label: labels.before, blocks: [{ list: before.map(undated) }] },
  { label: labels.dont, blocks: [{ list: dont }] },
];

/** What to do about each kind of court paper. */
export const courtTable = (): readonly TableEntry[] => [
  ...courtSituations.map((id) => ({ id, name: words.situations[id], parts: partsOf(courtWords[id]) })),
  ...Object.entries(heirsCourt).map(([id, own]) => ({
    id: `heirs-${id}`,
    name: fill(words.ofHeirs, { name: words.heirs[id as keyof typeof heirsCourt] }),
    parts: partsOf(own),
  })),
  { id: 'dateUnknown', name: words.unknownDate, parts: [{ blocks: [{ list: dateUnknown }] }] },
  { id: 'lateNote', name: words.late, parts: [{ blocks: [lateNote] }] },
  { id: 'always', name: words.always, parts: [{ blocks: [{ list: forEveryPaper }] }] },
  { id: 'heirsAlways', name: fill(words.ofHeirs, { name: words.always }), parts: [{ blocks: [heirsAlways] }] },
  { id: 'countedFrom', name: words.countedFrom, parts: [{ blocks: [countedFrom] }] },
];
