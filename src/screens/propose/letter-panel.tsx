import { proposalIn } from '#brief/proposals.ts';
import { letter } from '#documents/letter.ts';
import { letterPanelWords } from '#words/propose/letter-panel.ts';
import { DocumentEditor } from '../documents/document-editor.tsx';
import { PersonFields } from '../documents/person-fields.tsx';
import { usePerson } from '../documents/use-person.ts';
import { Changes } from '../engine/proposal-list.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { UnlistedNote } from '../engine/unlisted-note.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { OverPromisedNote } from './over-promised.tsx';

/** The letter: made from the answers, to be edited, copied, printed or saved as a file; none once all that was agreed is paid. */
export function LetterPanel({ answerKey, position }: ScreenProps) {
  const { person, isRead, setPerson } = usePerson();
  const brief = useBrief(position);
  const [last] = brief.sent.slice(-1);
  // The note below the heading says why.
  if (brief.isPaidUp && brief.letterSent === null) return null;
  return (
    <section aria-label={letterPanelWords.title} className="my-4">
      <UnlistedNote brief={brief} />
      <OverPromisedNote facts={position.facts} monthly={position.facts.plan?.monthly} />
      {last !== undefined && <Changes before={last} after={proposalIn(position.facts)} n={String(brief.proposals)} />}
      <PersonFields person={person} isRead={isRead} onChange={setPerson} />
      <DocumentEditor
        key={answerKey}
        id="letter"
        editKey={answerKey}
        name={letter.words.name}
        person={person}
        brief={brief}
        make={(from) => letter.make(from, 'lender')}
      />
    </section>
  );
}
