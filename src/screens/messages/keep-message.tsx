import { useState } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { incidentsLogged } from '#case/file-changes.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { SelectField } from '#components/select-field.tsx';
import { incidentKindOf } from '#messages/incident-kind.ts';
import { readMessage } from '#messages/read-message.ts';
import { longestQuote, mostIncidents } from '#model/limits.ts';
import { incidentKinds } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { visibleText } from '#text/typed/plain.ts';
import { messagePage as words } from '#words/messages/message-page.ts';
import { incidents as incidentWords } from '#words/urgent/incident-log.ts';
import { Say } from '../engine/words/sentence.tsx';
import { pageRoute } from '../shell/address.ts';
import { FocusedBox } from '../shell/focused-box.tsx';
import { RouteLink } from '../shell/navigation.tsx';

/** A text that fits: a longer one as its beginning with an ellipsis, never half a character. */
const fitting = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;

interface KeepMessageProps {
  readonly text: string;
  /** False where the title is that of what it stands in. */
  readonly isTitled?: boolean;
}

/** Puts the message into the log of collection, once, when the person asks for it. */
export function KeepMessage({ text, isTitled = true }: KeepMessageProps) {
  const today = useToday();
  const logged = useCase(({ file }) => file.incidents);
  const { change } = useCaseActions();
  const [kind, setKind] = useState(() => incidentKindOf(readMessage(text).signs));
  const [isKept, setKept] = useState(false);
  const whole = visibleText(text).replace(/\s+/g, ' ');
  const said = fitting(whole, longestQuote);
  const [isAsked, setAsked] = useState(false);
  const keep = () => {
    setAsked(kind === null);
    if (kind === null) return;
    change((file) => incidentsLogged([...file.incidents, { on: today, kind, said }])(file));
    setKept(true);
  };
  const content = (
    <>
      {isKept ? (
        <FocusedBox className="my-2">
          <p>{words.kept}</p>
          <RouteLink to={pageRoute('timeline')} className="flex min-h-12 items-center text-jade underline">
            {words.toLog}
          </RouteLink>
        </FocusedBox>
      ) : logged.length >= mostIncidents ? (
        <p>{fill(words.full, { n: String(mostIncidents) })}</p>
      ) : (
        <>
          <p>{words.keepLead}</p>
          {said !== whole && (
            <>
              <p className="mt-2">{fill(words.keepCut, { n: String(longestQuote) })}</p>
              <Say>{said}</Say>
            </>
          )}
          <SelectField
            id="message-kind"
            label={incidentWords.kind}
            value={kind ?? ''}
            options={[
              ...(kind === null ? [{ id: '', label: words.keepAsk }] : []),
              ...incidentKinds.map((id) => ({ id, label: incidentWords.kinds[id] })),
            ]}
            error={isAsked && kind === null ? words.keepAsk : undefined}
            onChange={(id) => setKind(incidentKinds.find((one) => one === id) ?? 'other')}
          />
          <p className="mb-2">{words.keepWhose}</p>
          <Button onClick={keep}>{words.keep}</Button>
        </>
      )}
    </>
  );
  return isTitled ? <Section title={words.keepTitle}>{content}</Section> : content;
}
