import type { Sentence } from '#content/types.ts';
import { evidenceWords as words } from '#content/zh-CN/documents/evidence-index.ts';
import { paperWords } from '#content/zh-CN/documents/papers.ts';
import { evidenceItems } from '#content/zh-CN/evidence/items.ts';
import { type EvidenceId, evidenceFor } from '#rules/evidence.ts';
import type { Brief } from '../brief.ts';
import { fill } from '../fill.ts';
import type { Paper } from '../paper.ts';
import { paragraph, signedBy } from './pieces.ts';

const plain = (sentence: Sentence): string => (typeof sentence === 'string' ? sentence : sentence.text);

const stateOf = ({ gathered, unavailable }: Brief, id: EvidenceId) => {
  if (gathered.includes(id)) return 'have';
  return unavailable.includes(id) ? 'cannot' : 'canGet';
};

/** What is handed in, numbered, with the name its file may bear and whether it is at hand. */
export function evidenceIndex(brief: Brief): Paper {
  const { facts, products, gathered, person, today } = brief;
  const ids = evidenceFor({ causes: facts.causes, products });
  const have = ids.filter((id) => gathered.includes(id)).length;
  return {
    title: words.title,
    blocks: [
      paragraph(fill(words.from, { name: person.name ?? paperWords.blank })),
      {
        kind: 'table',
        head: words.columns,
        rows: ids.map((id, at) => {
          const n = String(at + 1).padStart(2, '0');
          const name = plain(evidenceItems[id].name).replace(/[\s/]/g, '');
          return [
            n,
            plain(evidenceItems[id].name),
            fill(words.fileName, { n, name, date: today.replace(/-/g, '') }),
            words[stateOf(brief, id)],
          ];
        }),
      },
      paragraph(fill(words.count, { all: String(ids.length), have: String(have) })),
      paragraph(words.originals),
      ...signedBy(brief, words.role),
    ],
  };
}
