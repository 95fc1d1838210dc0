import type { Brief } from '#brief/brief.ts';
import type { Sentence } from '#content/types.ts';
import { type EvidenceId, type EvidenceState, evidenceIn } from '#rules/evidence.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { evidenceWords as words } from '#words/documents/evidence-index.ts';
import { evidenceItems } from '#words/evidence/items.ts';
import { names } from '#words/names.ts';
import { paragraph, section, signedBy } from './blocks/common-blocks.ts';
import type { Block, CaseDocument } from './blocks/document.ts';
import type { DocumentDefinition } from './definition.ts';

const plain = (sentence: Sentence): string => (typeof sentence === 'string' ? sentence : sentence.text);

/** An item with its number, which does not depend on its state, because its file is named after it. */
const numbered = ({ id, state }: { readonly id: EvidenceId; readonly state: EvidenceState }, at: number) => ({
  state,
  n: String(at + 1).padStart(2, '0'),
  name: plain(evidenceItems[id].name),
});
type Item = ReturnType<typeof numbered>;

const table = (items: readonly Item[]): Block => ({
  kind: 'table',
  head: words.columns,
  rows: items.map(({ n, name }) => [n, name, fill(words.fileName, { n, name: name.replace(/[\s/]/g, '') })]),
});

/** What shows how one was collected from, what was complained about, and what somebody was paid for who helped with it. */
function ofCollecting({ incidents, complaints, situations }: Brief): readonly string[] {
  const isPaidAgent = situations.includes('agentPaid') || incidents.some(({ kind }) => kind === 'agent');
  return [
    ...(incidents.some(({ kind }) => kind !== 'agent') ? [words.collecting] : []),
    ...complaints.map(({ to, on }) => fill(words.complaint, { filed: names.complaintBody[to], date: dateText(on) })),
    ...(isPaidAgent ? [words.agent] : []),
  ];
}

/** The numbered evidence that is handed in, with file names, then what will follow, what cannot be had and what else is kept. */
function make(brief: Brief): CaseDocument {
  const { facts } = brief;
  const items = evidenceIn(facts, brief).map(numbered);
  const inState = (wanted: EvidenceState) => items.filter(({ state }) => state === wanted);
  const have = inState('have');
  const canGet = inState('canGet');
  const cannot = inState('cannot');
  const collecting = ofCollecting(brief);
  return {
    title: words.title,
    blocks: [
      paragraph(fill(words.from, documentWords.places)),
      ...(have.length === 0
        ? []
        : [
            paragraph(fill(words.count, { all: String(items.length), have: String(have.length) })),
            ...section(words.have, []),
            table(have),
          ]),
      ...(canGet.length === 0 ? [] : [...section(words.canGet, []), table(canGet)]),
      ...(cannot.length === 0
        ? []
        : section(
            words.cannot,
            cannot.map(({ n, name }) => fill(words.item, { n, name })),
          )),
      ...(collecting.length === 0 ? [] : section(words.ofCollecting, collecting)),
      ...(have.length === 0 ? [] : [{ kind: 'paragraph', apart: true, text: words.originals } as const]),
      ...signedBy(brief, words.role),
    ],
  };
}

/** Which evidence there is and where, numbered. */
export const evidenceIndex: DocumentDefinition = {
  words,
  isOfUse: ({ facts }) => facts.causes.length > 0,
  make,
};
