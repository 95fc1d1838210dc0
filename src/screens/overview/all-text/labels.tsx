import type { Sentence } from '#content/types.ts';
import { type Arrow, arrowKey } from '#machines/road-graph.ts';
import type { ScreenId } from '#model/screens.ts';
import { allText as words } from '#words/overview/all-text-page.ts';
import { textOf } from '../../engine/words/sentence.tsx';
import { type Cited, CitedSentence } from './cited.tsx';
import type { WordsOf } from './table-entry.ts';

interface LabelListProps {
  readonly title: string;
  readonly labels: Readonly<Record<string, Sentence>>;
  readonly cited: Cited;
  readonly wordsOf: WordsOf;
  /** The arrows that an option leads along; none for a tick. */
  readonly leadsTo?: (id: string) => readonly Arrow[];
}

/** A list of options or ticks with their ids and where they lead. */
export function LabelList({ title, labels, cited, wordsOf, leadsTo = () => [] }: LabelListProps) {
  return (
    <>
      <h4 className="mt-3 text-hint font-bold text-ink-soft">{title}</h4>
      <ul>
        {Object.entries(labels).map(([id, label]) => (
          <li key={id} className="my-1 border-l-2 border-line pl-3">
            <Id>{id}</Id> <CitedSentence sentence={label} cited={cited} />
            {leadsTo(id).map((arrow) => (
              <Target key={arrowKey(arrow.from, arrow.to)} to={arrow.to} isBack={arrow.opensRound} wordsOf={wordsOf} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** An id as it is written in the code and in file names. */
export function Id({ children }: { readonly children: string }) {
  return <code className="text-small text-ink-soft">{children}</code>;
}

interface TargetProps {
  readonly to: ScreenId;
  readonly isBack: boolean;
  readonly wordsOf: WordsOf;
}

function Target({ to, isBack, wordsOf }: TargetProps) {
  return (
    <p className="text-hint text-ink-soft">
      <span aria-hidden="true">{isBack ? words.leadsBack : words.leadsTo} </span>
      <span className="sr-only">{isBack ? words.leadsBackWords : words.leadsToWords}</span>
      <Id>{to}</Id> {textOf(wordsOf(to).title)}
    </p>
  );
}
