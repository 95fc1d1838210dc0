import type { ReactNode } from 'react';
import { useToday } from '#case/today.ts';
import { sourceList } from '#content/source-list.ts';
import type { Block, Sentence } from '#content/types.ts';
import { arrowsOf, edges } from '#machines/road-graph.ts';
import type { IsoDate } from '#model/dates.ts';
import { type ScreenId, screens } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { language } from '#words/language.ts';
import { allText as words } from '#words/overview/all-text-page.ts';
import { common } from '#words/shell/common.ts';
import { sentencesOf, textOf } from '../../engine/words/sentence.tsx';
import { SourceLine } from '../../engine/words/source-lines.tsx';
import type { AnyWords } from '../../engine/words/use-words.ts';
import { type Cited, CitedBlocks, CitedSentence, citedIn } from './cited.tsx';
import { screenAnchor } from './jump.ts';
import { Id, LabelList } from './labels.tsx';
import { onDemand } from './on-demand.ts';
import type { TableEntry, WordsOf } from './table-entry.ts';
import { TableView } from './table-view.tsx';
import { tableOf } from './tables.ts';

interface ScreenTextProps {
  readonly screen: ScreenId;
  readonly wordsOf: WordsOf;
}

/** Every word of one screen, with its ids, where its options lead, and its sources. */
export function ScreenText({ screen, wordsOf }: ScreenTextProps) {
  const own = wordsOf(screen);
  const { title, why, body, where, more, options, ticks, ifTimeBarred, reviewedOn } = own;
  const table = tableOf(screen, wordsOf);
  const sentences = [...sentencesOn(own), ...sentencesIn(table)];
  const cited = citedIn(sentences);
  const { tag } = screens[screen];
  const leadsTo = (option: string) => arrowsOf(edges.filter(({ event }) => event === `${screen}.${option}`));
  const places = Object.keys(options).flatMap((option) => leadsTo(option).map(({ to }) => textOf(wordsOf(to).title)));
  const labels = [...Object.keys({ ...ticks, ...options }), ...table.flatMap(labelsIn), ...places];
  return (
    <article className={`mt-6 border-t border-line pt-4 ${onDemand([...sentences.map(textOf), ...labels], cited)}`}>
      <h3 id={screenAnchor(screen)} tabIndex={-1} className="scroll-mt-4 text-question font-bold">
        <CitedSentence sentence={title} cited={cited} />
      </h3>
      <p className="text-small text-ink-soft">
        <Id>{screen}</Id>
        {language.separator}
        {words.kind[tag]}
        {language.separator}
        {fill(words.reviewedOn, { date: dateText(reviewedOn as IsoDate) })}
      </p>
      {body !== undefined && <CitedBlocks blocks={body} cited={cited} />}
      {Object.keys(ticks ?? {}).length > 0 && (
        <LabelList title={words.ticks} labels={ticks ?? {}} cited={cited} wordsOf={wordsOf} />
      )}
      {Object.keys(options).length > 0 && (
        <LabelList title={words.options} labels={options} cited={cited} wordsOf={wordsOf} leadsTo={leadsTo} />
      )}
      {ifTimeBarred !== undefined && (
        <Part title={words.ifTimeBarred}>
          <CitedBlocks blocks={insteadOf(ifTimeBarred)} cited={cited} />
          <LabelList title={words.options} labels={ifTimeBarred.options ?? {}} cited={cited} wordsOf={wordsOf} />
        </Part>
      )}
      {where !== undefined && (
        <Part title={common.where}>
          <CitedBlocks blocks={where} cited={cited} />
        </Part>
      )}
      <Part title={tag === 'question' ? common.why : common.whyTask}>
        <CitedBlocks blocks={[why]} cited={cited} />
      </Part>
      {more !== undefined && (
        <Part title={common.more}>
          <CitedBlocks blocks={more} cited={cited} />
        </Part>
      )}
      {table.length > 0 && (
        <Part title={words.tables}>
          <TableView table={table} cited={cited} />
        </Part>
      )}
      {cited.length > 0 && <SourcesOf cited={cited} />}
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h4 className="mt-3 text-hint font-bold text-ink-soft">{title}</h4>
      {children}
    </>
  );
}

function SourcesOf({ cited }: { readonly cited: Cited }) {
  const today = useToday();
  return (
    <Part title={common.sources}>
      <ol className="list-decimal pl-6 text-hint text-ink-soft">
        {cited.map((id) => (
          <SourceLine key={id} source={sourceList[id]} today={today} />
        ))}
      </ol>
    </Part>
  );
}

const insteadOf = ({ body = [], where = [], more = [] }: AnyWords['ifTimeBarred'] = {}): readonly Block[] => [
  ...body,
  ...where,
  ...more,
];

function sentencesOn({ title, why, body, where, more, options, ticks, ifTimeBarred }: AnyWords): readonly Sentence[] {
  const later: readonly Block[] = [...(where ?? []), why, ...(more ?? [])];
  return [
    title,
    ...(body ?? []).flatMap(sentencesOf),
    ...Object.values(ticks ?? {}),
    ...Object.values(options),
    ...insteadOf(ifTimeBarred).flatMap(sentencesOf),
    ...Object.values(ifTimeBarred?.options ?? {}),
    ...later.flatMap(sentencesOf),
  ];
}

const sentencesIn = (table: readonly TableEntry[]): readonly Sentence[] =>
  table.flatMap(({ name, parts }) => [name, ...parts.flatMap(({ blocks }) => blocks.flatMap(sentencesOf))]);

const labelsIn = ({ id, parts }: TableEntry): readonly string[] => [id, ...parts.map(({ label = '' }) => label)];
