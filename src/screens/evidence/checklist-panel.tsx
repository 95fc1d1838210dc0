import { useCase, useCaseActions } from '#case/case-context.tsx';
import { evidenceFound, evidenceSorted } from '#case/file-changes.ts';
import { type EvidenceId, evidenceFor, evidenceIn, evidenceStateOf, evidenceStates } from '#rules/evidence.ts';
import { fill } from '#text/fill.ts';
import { checklistPanelWords } from '#words/evidence/checklist-panel.ts';
import { evidenceItems } from '#words/evidence/items.ts';
import { DocumentHere } from '../documents/document-here.tsx';
import { ChoiceForm } from '../engine/choice-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { Sources, textOf } from '../engine/words/sentence.tsx';

const words = checklistPanelWords;

/** The evidence for this case: at hand, obtainable or not, and what to use instead. Files never enter the app. */
export function ChecklistPanel({ position }: ScreenProps) {
  const notes = useCase(({ file }) => file);
  const { causes, products } = position.facts;
  const evidence = evidenceIn({ causes, products }, notes);
  const items = evidence.map(({ id }) => evidenceItems[id]);
  const done = evidence.filter(({ state }) => state === 'have').length;
  return (
    <section aria-labelledby="checklist" className="my-4">
      <h2 id="checklist" className="font-bold">
        {words.title}
      </h2>
      <p role="status" className="mb-3 text-hint text-ink-soft">
        {fill(words.gathered, { n: String(done), all: String(evidence.length) })}
      </p>
      {evidence.map(({ id }) => (
        <Item key={id} id={id} />
      ))}
      <DocumentHere id="evidence" position={position} />
      <Sources sentences={items.flatMap(({ name, where, cover, instead }) => [name, where, cover, instead])} />
    </section>
  );
}

/** The answers to the checklist: whoever has found all of it has what was not ticked one by one, too. */
export function ChecklistForm(screen: ScreenProps) {
  const { change } = useCaseActions();
  const { causes, products } = screen.position.facts;
  const onAnswer = (option: string) => {
    if (option === 'gathered') change(evidenceFound(evidenceFor({ causes, products })));
    screen.onAnswer(option);
  };
  return <ChoiceForm {...screen} onAnswer={onAnswer} />;
}

function Item({ id }: { readonly id: EvidenceId }) {
  const state = useCase(({ file }) => evidenceStateOf(id, file));
  const { change } = useCaseActions();
  const { name, where, cover, instead } = evidenceItems[id];
  return (
    <fieldset className="border-t border-line py-3">
      <legend className="float-left w-full pt-3 font-bold">{textOf(name)}</legend>
      <div className="clear-both flex flex-wrap">
        {evidenceStates.map((one) => (
          <label key={one} className="mr-5 flex min-h-12 items-center">
            <input
              type="radio"
              name={`evidence-${id}`}
              checked={state === one}
              onChange={() => change(evidenceSorted(id, one))}
              className="mr-2 size-6 shrink-0 accent-jade"
            />
            {words.states[one]}
          </label>
        ))}
      </div>
      {state === 'cannot' ? (
        <Line label={words.instead}>{textOf(instead)}</Line>
      ) : (
        <>
          <Line label={words.where}>{textOf(where)}</Line>
          <Line label={words.cover}>{textOf(cover)}</Line>
        </>
      )}
    </fieldset>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <p className="mb-2 text-hint">
      <span className="text-ink-soft">{label}</span>
      {children}
    </p>
  );
}
