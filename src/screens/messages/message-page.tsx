import { useState } from 'react';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { TextArea } from '#components/text-area.tsx';
import { namesDeath, saysDespair } from '#messages/despair.ts';
import { readMessage } from '#messages/read-message.ts';
import { longestPasted } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { visibleText } from '#text/typed/plain.ts';
import { messagePage as words } from '#words/messages/message-page.ts';
import { onThisDevice } from '../shell/device.ts';
import { Heading } from '../shell/heading.tsx';
import { CareFirst } from './care-first.tsx';
import { CheckOneself } from './check-oneself.tsx';
import { EveryMessage } from './every-message.tsx';
import { Found } from './found.tsx';
import { KeepMessage } from './keep-message.tsx';

/** The page that marks known wordings in a message. The text stays here and is stored only where the person asks for it. */
export function MessagePage() {
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<{ readonly text: string; readonly nth: number } | null>(null);
  const [isMissed, setMissed] = useState(false);
  const look = () => {
    const isEmpty = visibleText(typed) === '';
    setMissed(isEmpty);
    setRead((before) => (isEmpty ? null : { text: typed, nth: (before?.nth ?? 0) + 1 }));
  };
  return (
    <article>
      <Heading of="message">{words.title}</Heading>
      <p>{onThisDevice(words.lead)}</p>
      <TextArea
        id="message"
        label={words.field}
        value={typed}
        maxLength={longestPasted}
        onChange={(text) => {
          setTyped(text);
          // What was found belongs to the text it was found in.
          setRead(null);
          setMissed(false);
        }}
      />
      {typed.length >= longestPasted && (
        <p className="mb-3 text-amber">{fill(words.tooLong, { n: String(longestPasted) })}</p>
      )}
      {/* A text pasted right after an answer is another one: reading it is no repeated tap. */}
      <Button look="primary" onClick={look} data-repeats>
        {words.read}
      </Button>
      <p role="status" className="mt-2">
        {isMissed && words.empty}
      </p>
      {read === null ? (
        <EveryMessage />
      ) : (
        <div key={read.nth}>
          <Answer text={read.text} />
        </div>
      )}
    </article>
  );
}

/**
 * What is said of a text. Where somebody does not want to live, help comes first, and nothing dials the lender. Where nothing
 * was found, it may be such a text all the same: what holds for every message comes next, and no button calls for more.
 */
function Answer({ text }: { readonly text: string }) {
  const isBelow = saysDespair(text);
  const hasSigns = readMessage(text).signs.length > 0;
  return (
    <>
      {isBelow && <CareFirst />}
      {(hasSigns || !isBelow) && <Found text={text} isBelow={isBelow} />}
      <EveryMessage isBelowCare={isBelow} />
      {!isBelow && <CheckOneself dialsLender={hasSigns && !namesDeath(text)} />}
      {hasSigns && <KeepMessage text={text} />}
      {!hasSigns && !isBelow && (
        <Disclosure title={words.keepTitle} isForm>
          <KeepMessage text={text} isTitled={false} />
        </Disclosure>
      )}
    </>
  );
}
