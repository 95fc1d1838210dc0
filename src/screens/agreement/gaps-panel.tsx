import { courtMatters, openPapers } from '#brief/court.ts';
import { isElsewhere } from '#brief/own-court.ts';
import { useCase } from '#case/case-context.tsx';
import { useJourney } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { CopyButton } from '#components/copy-button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import type { Sentence } from '#content/types.ts';
import { hasCourtMatter } from '#machines/court-papers.ts';
import { keyOf } from '#model/answers.ts';
import { screens } from '#model/screens.ts';
import type { AgreedTerms } from '#model/values.ts';
import { monthlyLoad } from '#rules/agreed-schedule.ts';
import { isAboutAsksOnly } from '#rules/asks-only.ts';
import type { Facts } from '#rules/case-facts.ts';
import { termsOnTheTable } from '#rules/terms-on-the-table.ts';
import { confirmationOf } from '#speech/confirmation.ts';
import { fill } from '#text/fill.ts';
import { gapQuestions } from '#words/agreement/gap-questions.ts';
import { gapsPanelWords } from '#words/agreement/gaps-panel.ts';
import { AboveLeftNote } from '../engine/above-left-note.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { copyWords } from '../engine/script-panel.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { useDraft } from '../engine/use-draft.ts';
import { Say, Sources, textOf } from '../engine/words/sentence.tsx';
import { FurtherTerms } from './further-terms.tsx';
import { draftBefore, draftOf, readAgreedTerms, readTrial } from './read-terms.ts';
import { TakeKnown, TermsFields, TrialTick } from './terms-fields.tsx';

const words = gapsPanelWords;

/** What only an agreement on instalments has to say. */
const ofInstalments: readonly string[] = ['dates', 'booking', 'early', 'missed', 'acceleration', 'payChannel'];

/** What is not in writing yet, with the question to ask about each item. */
export function GapsPanel({ position }: ScreenProps) {
  const { agreementShows, written } = position.facts;
  const hasOrder = useHasOpenOrder(position.facts);
  const hasNoInstalments = isAboutAsksOnly(position.facts);
  const missing = screens.agreementCheck.ticks.filter(
    (item) => !agreementShows.includes(item) && !(hasNoInstalments && ofInstalments.includes(item)),
  );
  const gaps = [...missing, ...(hasOrder ? (['paymentOrder'] as const) : [])].map((id) => ({
    id,
    ...gapQuestions[id],
  }));
  const count = { n: String(gaps.length) };
  return (
    <div className="my-4">
      {written === 'text' ? (
        <section aria-labelledby="gaps">
          <h2 id="gaps" className="font-bold">
            {gaps.length === 0 ? words.none : fill(words.title, count)}
          </h2>
          <Questions of={gaps} />
        </section>
      ) : (
        <>
          <Confirmation position={position} />
          <Disclosure title={fill(words.onceWritten, count)}>
            <p>{words.onceWrittenLead}</p>
            <Questions of={gaps} />
          </Disclosure>
        </>
      )}
      <Sources sentences={gaps.flatMap(({ name, ask }) => [name, ask])} />
    </div>
  );
}

/** What has to be confirmed only, for whoever has some of it in writing. */
export const GapsDetails = ({ position }: ScreenProps) =>
  position.facts.written === 'text' && <Confirmation position={position} />;

/** Whether a payment order is open: an agreement has to say what becomes of it, also of one that came before another paper. */
function useHasOpenOrder(facts: Facts): boolean {
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const days = useWorkingDays(hasCourtMatter(journey));
  const own = courtMatters(journey, days, file).filter((matter) => !isElsewhere(matter, facts));
  return openPapers(own, 'order').length > 0;
}

interface Gap {
  readonly id: string;
  readonly name: Sentence;
  readonly ask: Sentence;
}

function Questions({ of: gaps }: { readonly of: readonly Gap[] }) {
  return (
    <>
      <ol className="printed-whole my-3">
        {gaps.map(({ id, name, ask }) => (
          <li key={id}>
            <Disclosure title={textOf(name)}>
              <Say>{textOf(ask)}</Say>
            </Disclosure>
          </li>
        ))}
      </ol>
      {gaps.length > 0 && <CopyButton text={gaps.map(({ ask }) => textOf(ask)).join('\n')} words={copyWords} />}
    </>
  );
}

/**
 * The sentence that the other side only has to confirm, and what it said yes to, which fills it in. What is typed waits
 * in the form for the final terms.
 */
function Confirmation({ position }: Pick<ScreenProps, 'position'>) {
  const known = termsOnTheTable(position.facts);
  const key = keyOf('finalTerms', position.round);
  // What was entered as the final terms since is what the other side said yes to.
  const given = useJourney().answers[key]?.value as AgreedTerms | undefined;
  const { draft, setDraft, setField } = useDraft(
    key,
    given === undefined ? draftBefore(position.facts) : draftOf(given),
  );
  const typed = draft.fields ?? {};
  const trial = readTrial(typed, position.facts);
  const terms = readAgreedTerms(draft);
  const { facts } = position;
  const { owedNow } = useBrief(position);
  const confirmation = confirmationOf(
    'value' in terms ? { ...terms.value, trial } : {},
    owedNow,
    isAboutAsksOnly(facts) ? facts.asks : [],
  );
  return (
    <>
      {position.facts.written === 'text' && <p className="mt-6">{words.confirm}</p>}
      <Say>{confirmation}</Say>
      <CopyButton text={confirmation} words={copyWords} />
      <h2 className="mt-6 mb-3 font-bold">{words.saidYesTo}</h2>
      {known !== null && (
        <TakeKnown known={known} onTake={(fields) => setDraft({ ...draft, fields: { ...typed, ...fields } })} />
      )}
      <TermsFields typed={typed} set={setField} errorOf={() => undefined} />
      <TrialTick isTrial={trial} set={setField} />
      <FurtherTerms draft={draft} setDraft={setDraft} errorOf={() => undefined} wrong={[]} />
      <AboveLeftNote facts={facts} monthly={'value' in terms ? monthlyLoad(terms.value) : 0} at="terms" />
    </>
  );
}
