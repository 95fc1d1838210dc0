import { Printer } from 'lucide-react';
import { Button } from '#components/button.tsx';
import { type ScreenId, screenIds, screens } from '#model/screens.ts';
import { type Stage, stages } from '#model/stages.ts';
import { fill } from '#text/fill.ts';
import { sourcesWords } from '#words/engine/sources.ts';
import { allText as words } from '#words/overview/all-text-page.ts';
import { stageNames } from '#words/stage-names.ts';
import { textOf } from '../engine/words/sentence.tsx';
import { useAllWords } from '../engine/words/use-words.ts';
import { pageRoute } from '../shell/address.ts';
import { Heading } from '../shell/heading.tsx';
import { RouteLink } from '../shell/navigation.tsx';
import { canPrint } from '../shell/printing.ts';
import { contentsId, jumpTo, screenAnchor, stageId } from './all-text/jump.ts';
import { ScreenText } from './all-text/screen-text.tsx';
import type { WordsOf } from './all-text/table-entry.ts';

const screensOf = (stage: Stage): readonly ScreenId[] => screenIds.filter((id) => screens[id].stage === stage);

const jumpLook = 'flex min-h-12 w-full items-center text-left text-jade underline';

/** The page with every word of the road in order, with ids and sources, for those who check them. */
export function AllTextPage() {
  const wordsOf = useAllWords();
  return (
    <article>
      <Heading of="all">{words.title}</Heading>
      <p>{words.lead}</p>
      <p className="my-2 text-hint text-ink-soft">{sourcesWords.asOfToday}</p>
      <RouteLink to={pageRoute('map')} className="no-print flex min-h-12 items-center text-jade underline">
        {words.toMap}
      </RouteLink>
      {canPrint() && (
        <div className="no-print my-3">
          <Button look="quiet" onClick={() => print()}>
            <Printer aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
            {words.print}
          </Button>
        </div>
      )}
      <nav aria-label={words.jump} className="no-print my-4">
        <h2 id={contentsId} tabIndex={-1} className="font-bold">
          {words.jump}
        </h2>
        <ol className="columns-2">
          {stages.map((stage) => (
            <li key={stage}>
              <button type="button" className={jumpLook} onClick={() => jumpTo(stageId(stage))}>
                {fill(words.stage, { stage: stageNames[stage], n: String(screensOf(stage).length) })}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {stages.map((stage) => (
        <StageText key={stage} stage={stage} wordsOf={wordsOf} />
      ))}
    </article>
  );
}

function StageText({ stage, wordsOf }: { readonly stage: Stage; readonly wordsOf: WordsOf }) {
  const ids = screensOf(stage);
  return (
    <section aria-labelledby={stageId(stage)} className="mt-10 border-t-2 border-ink pt-4">
      <h2 id={stageId(stage)} tabIndex={-1} className="scroll-mt-4 text-question font-bold text-jade">
        {stageNames[stage]}
      </h2>
      <nav aria-label={fill(words.steps, { stage: stageNames[stage] })} className="no-print">
        <ol>
          {ids.map((screen) => (
            <li key={screen}>
              <button type="button" className={jumpLook} onClick={() => jumpTo(screenAnchor(screen))}>
                {textOf(wordsOf(screen).title)}
              </button>
            </li>
          ))}
        </ol>
        <button type="button" className={jumpLook} onClick={() => jumpTo(contentsId)}>
          {words.toTop}
        </button>
      </nav>
      {ids.map((screen) => (
        <ScreenText key={screen} screen={screen} wordsOf={wordsOf} />
      ))}
    </section>
  );
}
