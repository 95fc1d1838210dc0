import { CopyButton } from '#components/copy-button.tsx';
import { keyOf } from '#model/answers.ts';
import { screens } from '#model/screens.ts';
import { termsOnTheTable } from '#rules/terms-on-the-table.ts';
import { fill } from '#text/fill.ts';
import { gapQuestions } from '#words/agreement/gap-questions.ts';
import { gapsPanelWords } from '#words/agreement/gaps-panel.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { copyWords } from '../engine/script-panel.tsx';
import { useDraft } from '../engine/use-draft.ts';
import { Say, Sources, textOf } from '../engine/words/sentence.tsx';
import { confirmationOf, termsSaid } from './confirmation.ts';
import { readableTerms, readTerms, TakeKnown, TermsFields, typedTerms } from './terms-fields.tsx';

const words = gapsPanelWords;

/** What is not in writing yet, with the question to ask about each item. */
export function GapsPanel({ position }: ScreenProps) {
  const { agreementShows, courtCase } = position.facts;
  const missing = screens.agreementCheck.ticks.filter((item) => !agreementShows.includes(item));
  const gaps = [...missing, ...(courtCase === 'order' ? (['paymentOrder'] as const) : [])].map((id) => ({
    id,
    ...gapQuestions[id],
  }));
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
      <Confirmation position={position} />
      <Sources sentences={gaps.flatMap(({ name, ask }) => [name, ask])} />
    </section>
  );
}

/**
 * Asks what the other side said yes to, then gives the sentence that it only has to confirm. What is typed waits in the
 * form for the final terms.
 */
function Confirmation({ position }: Pick<ScreenProps, 'position'>) {
  const known = termsOnTheTable(position.facts);
  const { draft, setDraft, setField } = useDraft(keyOf('finalTerms', position.round), {
    fields: typedTerms(termsSaid(position.facts)),
  });
  const typed = draft.fields ?? {};
  const confirmation = confirmationOf(readableTerms(readTerms(typed)));
  return (
    <>
      <h2 className="mt-6 mb-3 font-bold">{words.saidYesTo}</h2>
      {known !== null && <TakeKnown known={known} onTake={(fields) => setDraft({ fields })} />}
      <TermsFields typed={typed} set={setField} errorOf={() => undefined} />
      <p>{words.confirm}</p>
      <Say>{confirmation}</Say>
      <CopyButton text={confirmation} words={copyWords} />
    </>
  );
}
