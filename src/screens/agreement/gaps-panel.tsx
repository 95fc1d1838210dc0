import { CopyButton } from '#components/copy-button.tsx';
import { screens } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { gapQuestions } from '#words/agreement/gap-questions.ts';
import { gapsPanelWords } from '#words/agreement/gaps-panel.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { copyWords } from '../engine/script-panel.tsx';
import { Say, Sources, textOf } from '../engine/words/sentence.tsx';
import { confirmationOf } from './confirmation.ts';

const words = gapsPanelWords;

/** What is not in writing yet, with the question to ask about each item. */
export function GapsPanel({ position }: ScreenProps) {
  const { agreementShows, courtCase } = position.facts;
  const missing = screens.agreementCheck.ticks.filter((item) => !agreementShows.includes(item));
  const gaps = [...missing, ...(courtCase === 'order' ? (['paymentOrder'] as const) : [])].map((id) => ({
    id,
    ...gapQuestions[id],
  }));
  const confirmation = confirmationOf(position.facts);
  return (
    <section aria-labelledby="gaps" className="my-4">
      <h2 id="gaps" className="font-bold">
        {gaps.length === 0 ? words.none : fill(words.title, { n: String(gaps.length) })}
      </h2>
      <ol className="list-decimal pl-6">
        {gaps.map(({ id, name, ask }) => (
          <li key={id} className="my-3">
            <span className="font-bold">{textOf(name)}</span>
            <Say>{textOf(ask)}</Say>
          </li>
        ))}
      </ol>
      {gaps.length > 0 && <CopyButton text={gaps.map(({ ask }) => textOf(ask)).join('\n')} words={copyWords} />}
      <p>{words.confirm}</p>
      <Say>{confirmation}</Say>
      <CopyButton text={confirmation} words={copyWords} />
      <Sources sentences={gaps.flatMap(({ name, ask }) => [name, ask])} />
    </section>
  );
}
