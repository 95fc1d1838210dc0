import { Note } from '#components/note.tsx';
import type { SourceId } from '#content/source-list.ts';
import type { Block, Sentence } from '#content/types.ts';
import { listText } from '#text/format.ts';
import { Phoned, sentencesOf, sourcesOf, textOf } from '../../engine/words/sentence.tsx';

/** The sources of one screen in the order of their first use; the number of a source is its index plus 1. */
export type Cited = readonly SourceId[];

/** Every source of the sentences, without repetition. */
export const citedIn = (sentences: readonly Sentence[]): Cited => [...new Set(sentences.flatMap(sourcesOf))];

interface CitedSentenceProps {
  readonly sentence: Sentence;
  readonly cited: Cited;
}

/** A sentence followed by the numbers of its sources. */
export function CitedSentence({ sentence, cited }: CitedSentenceProps) {
  const numbers = sourcesOf(sentence).map((id) => cited.indexOf(id) + 1);
  return (
    <>
      <Phoned text={textOf(sentence)} />
      {numbers.length > 0 && (
        <span className="whitespace-nowrap text-small text-sky"> [{listText(numbers.map(String))}]</span>
      )}
    </>
  );
}

/** Blocks of guidance with the numbers of their sources. */
export function CitedBlocks({ blocks, cited }: { readonly blocks: readonly Block[]; readonly cited: Cited }) {
  return blocks.map((block) => <CitedBlock key={sentencesOf(block).map(textOf).join()} block={block} cited={cited} />);
}

function CitedBlock({ block, cited }: { readonly block: Block; readonly cited: Cited }) {
  const sentences = sentencesOf(block);
  const [first = ''] = sentences;
  const one = <CitedSentence sentence={first} cited={cited} />;
  if (typeof block === 'string' || 'sources' in block) return <p className="my-2">{one}</p>;
  if ('note' in block) return <Note kind={block.note}>{one}</Note>;
  if ('say' in block) return <blockquote className="my-2 border-l-4 border-jade pl-3">{one}</blockquote>;
  const List = 'steps' in block ? 'ol' : 'ul';
  return (
    <List className={`my-2 pl-6 ${'steps' in block ? 'list-decimal' : 'list-disc'}`}>
      {sentences.map((sentence) => (
        <li key={textOf(sentence)} className="my-1">
          <CitedSentence sentence={sentence} cited={cited} />
        </li>
      ))}
    </List>
  );
}
