import { useState } from 'react';
import { openChannel } from '#brief/channels.ts';
import { CopyButton } from '#components/copy-button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import type { Position } from '#machines/replay.ts';
import { situationIn } from '#machines/situation-in.ts';
import { type ContactScript, contactScript } from '#speech/contact-script.ts';
import { isHelped, isOwnLine } from '#speech/own-lines.ts';
import { fill } from '#text/fill.ts';
import { callSheetWords } from '#words/documents/call-sheet.ts';
import { copying } from '#words/engine/copying.ts';
import { scriptPanelWords } from '#words/engine/script-panel.ts';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { useBrief } from './use-brief.ts';
import { Say } from './words/sentence.tsx';

const words = scriptPanelWords;
/** The labels of a copy button. */
export const copyWords = { copy: copying.copy, copied: copying.copied, byHand: copying.copyByHand };

/** True where one is to type rather than to call. */
const isTyped = (position: Position, channel: string | null): boolean =>
  (channel ?? openChannel(situationIn(position))) === 'inApp';

/** The first sentences of the script; nothing where it is typed. */
export function ScriptOpening({ position }: { readonly position: Position }) {
  const brief = useBrief(position);
  const [first] = contactScript(brief).phone;
  return !isTyped(position, brief.facts.channel) && first !== undefined && <Say>{first}</Say>;
}

/** The script for a contact, to be spoken or typed, made from the person's own facts. */
export function ScriptPanel({ position }: { readonly position: Position }) {
  const brief = useBrief(position);
  const script = contactScript(brief);
  const isFirst =
    brief.facts.inForce === null &&
    brief.ended === null &&
    brief.contacts.length === 0 &&
    // Terms that were not entered were agreed on all the same.
    !position.path.some(({ screen }) => screen === 'script' || screen === 'finalTerms');
  const title = isFirst ? words.title : words.titleAgain;
  const [form, setForm] = useState<'phone' | 'chat'>(isTyped(position, brief.facts.channel) ? 'chat' : 'phone');
  return (
    <section aria-label={title} className="my-4">
      <h2 className="font-bold">{title}</h2>
      <div className="my-2 flex flex-wrap">
        {(['phone', 'chat'] as const).map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={form === id}
            onClick={() => setForm(id)}
            className={`mr-2 mb-2 min-h-12 rounded-field whitespace-nowrap border px-4 ${form === id ? 'border-jade bg-jade-wash font-bold' : 'border-edge bg-surface'}`}
          >
            {words[id]}
          </button>
        ))}
      </div>
      {form === 'phone' ? (
        <Spoken script={script} isHelped={isHelped(brief)} />
      ) : (
        script.chat.map((text) => <Typed key={text} text={text} />)
      )}
    </section>
  );
}

/** What to answer to what is said, and the way to practise: for whoever looks it up. */
export function ScriptHelp({ position }: { readonly position: Position }) {
  const script = contactScript(useBrief(position));
  return (
    <>
      <Disclosure title={words.answers}>
        {Object.values(script.answers).map(({ theySay, youSay }) => (
          <div key={theySay}>
            <p className="mt-3">{theySay}</p>
            <Say>{youSay}</Say>
          </div>
        ))}
      </Disclosure>
      <RouteLink to={pageRoute('rehearsal')} className="inline-flex min-h-12 items-center text-jade underline">
        {words.practise}
      </RouteLink>
    </>
  );
}

interface SpokenProps {
  readonly script: ContactScript;
  readonly isHelped: boolean;
}

function Spoken({ script, isHelped: helped }: SpokenProps) {
  return (
    <div className="my-3 rounded-r-field border-l-4 border-jade bg-jade-wash px-4 py-1">
      {script.phone.map((paragraph) => (
        <p key={paragraph} className="my-3">
          {helped && isOwnLine(script, paragraph) ? fill(callSheetWords.own, { line: paragraph }) : paragraph}
        </p>
      ))}
    </div>
  );
}

function Typed({ text }: { readonly text: string }) {
  return (
    <>
      <Say>{text}</Say>
      <p className="text-hint text-ink-soft">{fill(words.chatSize, { n: String(text.length) })}</p>
      <CopyButton text={text} words={copyWords} />
    </>
  );
}
