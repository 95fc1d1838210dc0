import { useToday } from '#case/today.ts';
import { sourceList } from '#content/source-list.ts';
import type { Block, Sentence } from '#content/types.ts';
import { type ScreenId, screenIds, screens } from '#model/screens.ts';
import { type Stage, stages } from '#model/stages.ts';
import { guide as words } from '#words/overview/guide.ts';
import { common } from '#words/shell/common.ts';
import { stageNames } from '#words/stage-names.ts';
import { sentencesOf, textOf } from '../engine/words/sentence.tsx';
import { SourceLine } from '../engine/words/source-lines.tsx';
import { type AnyWords, useAllWords } from '../engine/words/use-words.ts';
import { CitedBlocks, CitedSentence, citedIn } from './all-text/cited.tsx';
import { onDemand } from './all-text/on-demand.ts';

const screensOf = (stage: Stage): readonly ScreenId[] => screenIds.filter((id) => screens[id].stage === stage);

/** The whole road as one page of text, for browsers that cannot run the app: its places are in the address. */
export function Guide() {
  const wordsOf = useAllWords();
  return (
    <main className="mx-auto max-w-2xl px-4 py-8">
      <h1 className="text-question font-bold">{words.title}</h1>
      {words.lead.map((text) => (
        <p key={text} className="my-3">
          {text}
        </p>
      ))}
      <a href="./" className="flex min-h-12 items-center text-jade underline">
        {words.toApp}
      </a>
      <nav aria-label={words.contents} id="contents">
        <h2 className="mt-6 font-bold">{words.contents}</h2>
        <ol>
          {stages.map((stage) => (
            <li key={stage}>
              <a href={`#${stage}`} className="flex min-h-12 items-center text-jade underline">
                {stageNames[stage]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {stages.map((stage) => (
        <section key={stage} aria-labelledby={stage} className="mt-10 border-t-2 border-ink pt-4">
          <h2 id={stage} className="text-question font-bold text-jade">
            {stageNames[stage]}
          </h2>
          {screensOf(stage).map((screen) => (
            <ScreenOfGuide key={screen} screen={screen} words={wordsOf(screen)} />
          ))}
          <a href="#contents" className="mt-4 flex min-h-12 items-center text-jade underline">
            {words.toContents}
          </a>
        </section>
      ))}
    </main>
  );
}

const sentencesOn = ({ title, why, body, where, more, options, ticks }: AnyWords): readonly Sentence[] => [
  title,
  ...[...(body ?? []), ...(where ?? []), why, ...(more ?? [])].flatMap((block: Block) => sentencesOf(block)),
  ...Object.values(ticks ?? {}),
  ...Object.values(options),
];

function ScreenOfGuide({ screen, words: own }: { readonly screen: ScreenId; readonly words: AnyWords }) {
  const today = useToday();
  const { title, why, body, where, more, options, ticks } = own;
  const sentences = sentencesOn(own);
  const cited = citedIn(sentences);
  const choices = [...Object.values(ticks ?? {}), ...Object.values(options)];
  return (
    <article className={`mt-6 border-t border-line pt-4 ${onDemand(sentences.map(textOf), cited)}`}>
      <h3 id={screen} className="text-question font-bold">
        <CitedSentence sentence={title} cited={cited} />
      </h3>
      <CitedBlocks blocks={[...(body ?? []), ...(where ?? []), why, ...(more ?? [])]} cited={cited} />
      {choices.length > 1 && (
        <ul className="my-2 list-disc pl-6 text-ink-soft">
          {choices.map((choice) => (
            <li key={textOf(choice)} className="my-1">
              <CitedSentence sentence={choice} cited={cited} />
            </li>
          ))}
        </ul>
      )}
      {cited.length > 0 && (
        <>
          <h4 className="mt-3 text-hint font-bold text-ink-soft">{common.sources}</h4>
          <ol className="list-decimal pl-6 text-hint text-ink-soft">
            {cited.map((id) => (
              <SourceLine key={id} source={sourceList[id]} today={today} />
            ))}
          </ol>
        </>
      )}
    </article>
  );
}
