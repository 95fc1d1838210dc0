import { createContext, Suspense, useContext, useEffect } from 'react';
import { Disclosure } from '#components/disclosure.tsx';
import { Note } from '#components/note.tsx';
import type { SourceId } from '#content/source-list.ts';
import { phones } from '#content/sources.ts';
import type { Block, Sentence } from '#content/types.ts';
import { common } from '#words/shell/common.ts';
import { onThisDevice } from '../../shell/device.ts';
import { lazyWithPreload } from '../../shell/lazy-with-preload.tsx';
import { addSources, type CollectedSources } from './collected-sources.ts';

/** The text of a sentence without its sources. */
export const textOf = (sentence: Sentence): string =>
  onThisDevice(typeof sentence === 'string' ? sentence : sentence.text);

/** The sources of a sentence; none for plain text. */
export const sourcesOf = (sentence: Sentence): readonly SourceId[] =>
  typeof sentence === 'string' ? [] : sentence.sources;

/** The sentences of a block. */
export const sentencesOf = (block: Block): readonly Sentence[] => {
  if (typeof block === 'string' || 'sources' in block) return [block];
  if ('say' in block) return [block.say];
  if ('steps' in block) return block.steps;
  return 'list' in block ? block.list : [block.text];
};

/** The blocks of guidance below a heading. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block) => <BlockView key={sentencesOf(block).map(textOf).join()} block={block} />);
}

function BlockView({ block }: { readonly block: Block }) {
  if (typeof block === 'string' || 'sources' in block)
    return (
      <p className="my-3">
        <Phoned text={textOf(block)} />
      </p>
    );
  if ('say' in block) return <Say>{textOf(block.say)}</Say>;
  if ('steps' in block) return <Items items={block.steps} isOrdered />;
  if ('list' in block) return <Items items={block.list} />;
  return (
    <Note kind={block.note}>
      <Phoned text={textOf(block.text)} />
    </Note>
  );
}

const phoneNumbers: readonly string[] = Object.values(phones);

/**
 * True where the lender may be dialled from a text: an urgent matter, which says beside the number what to say. Anywhere
 * else a tap would call the other side before there is a script.
 */
export const LenderDialContext = createContext(false);

/** A text in which known telephone numbers can be tapped; that of the lender only where it may be dialled from a text. */
export function Phoned({ text }: { readonly text: string }) {
  const dialsLender = useContext(LenderDialContext);
  const isLink = (digits: string) => phoneNumbers.includes(digits) && (dialsLender || digits !== phones.alipay);
  const marked = text.replace(/\d+/g, (digits) => (isLink(digits) ? `\0${digits}\0` : digits));
  return <>{marked.split('\0').map((piece, at) => (at % 2 === 0 ? piece : phoneLink(piece)))}</>;
}

const phoneLink = (phone: string) => (
  <a key={phone} href={`tel:${phone}`} className="underline">
    {phone}
  </a>
);

/** Words to say aloud or to type, set apart as a quotation. */
export function Say({ children }: { readonly children: string }) {
  return (
    <blockquote className="my-4 border-l-4 border-jade bg-jade-wash px-4 py-3 rounded-r-field">{children}</blockquote>
  );
}

interface ItemsProps {
  readonly items: readonly Sentence[];
  readonly isOrdered?: boolean;
}

/** A list of sentences, numbered where their order matters. */
export function Items({ items, isOrdered = false }: ItemsProps) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className={`my-3 pl-6 ${isOrdered ? 'list-decimal' : 'list-disc'}`}>
      {items.map((item) => (
        <li key={textOf(item)} className="my-1">
          <Phoned text={textOf(item)} />
        </li>
      ))}
    </List>
  );
}

interface SourcesProps {
  readonly sentences?: readonly Sentence[];
  readonly blocks?: readonly Block[];
}

const SourceLines = lazyWithPreload(() => import('./source-lines.tsx').then((all) => all.SourceLines));
const StaleSources = lazyWithPreload(() => import('./source-lines.tsx').then((all) => all.StaleSources));

/** Where the sources of all parts of a screen are collected; null where each part shows its own. */
export const SourcesContext = createContext<CollectedSources | null>(null);

/** The sources of sentences and blocks, collected by the screen or, where it does not, shown here. */
export function Sources({ sentences = [], blocks = [] }: SourcesProps) {
  const collected = useContext(SourcesContext);
  const ids = [...new Set([...sentences, ...blocks.flatMap(sentencesOf)].flatMap(sourcesOf))];
  const listed = ids.join();
  useEffect(
    () => (collected === null || listed === '' ? undefined : addSources(collected, listed.split(',') as SourceId[])),
    [collected, listed],
  );
  return collected === null ? <SourceDisclosure ids={ids} /> : null;
}

interface SourceIds {
  readonly ids: readonly SourceId[];
}

/** A disclosure with the given sources, above it those that may no longer hold; nothing where there are none. */
export function SourceDisclosure({ ids }: SourceIds) {
  return (
    <>
      <StaleNote ids={ids} />
      <SourceFold ids={ids} />
    </>
  );
}

/** The given sources that may no longer hold; nothing where there are none. */
export const StaleNote = ({ ids }: SourceIds) =>
  ids.length === 0 ? null : (
    <Suspense fallback={null}>
      <StaleSources ids={ids} />
    </Suspense>
  );

interface SourceFoldProps extends SourceIds {
  /** True to fetch them only once it is opened. */
  readonly isLazy?: boolean;
}

/** A disclosure with the given sources; nothing where there are none. */
export const SourceFold = ({ ids, isLazy = false }: SourceFoldProps) =>
  ids.length === 0 ? null : (
    <Disclosure title={common.sources} isLazy={isLazy}>
      <Suspense fallback={<span>{common.loading}</span>}>
        <SourceLines ids={ids} />
      </Suspense>
    </Disclosure>
  );
