import type { Contact } from '#brief/contacts.ts';
import { CopyButton } from '#components/copy-button.tsx';
import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { spokenText } from '#text/spoken-text.ts';
import { followUpPanelWords } from '#words/contact/follow-up-panel.ts';
import { ContactNote } from '../engine/contact-note.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { copyWords } from '../engine/script-panel.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { Say } from '../engine/words/sentence.tsx';

const words = followUpPanelWords;

function lineFor(last: Contact | undefined, today: IsoDate): string {
  if (last === undefined) return words.sayUndated;
  const ticket = last.ticket === null ? '' : fill(words.ticket, { ticket: last.ticket });
  return fill(words.say, { date: shortDateText(last.on, today), ticket });
}

/** What to say when asking again, with the day and ticket of the newest contact, and the fields of a note. */
export function FollowUpPanel({ answerKey, given, position }: ScreenProps) {
  const { contacts, today } = useBrief(position);
  const [last] = contacts.slice(-1);
  const [before] = position.path.slice(-1);
  const line = lineFor(last, today);
  return (
    <>
      {/* Whoever reached nobody has nothing to follow up: they still need the first script. */}
      {before?.answer.event !== 'notReached' && (
        <>
          <h2 className="mt-6 font-bold">{words.title}</h2>
          <Say>{line}</Say>
          <CopyButton text={spokenText(line)} words={copyWords} />
        </>
      )}
      <ContactNote answerKey={answerKey} given={given} />
    </>
  );
}
