import { useLayoutEffect, useRef } from 'react';
import { ActionBar } from '#components/action-bar.tsx';
import { Button } from '#components/button.tsx';
import { OptionList } from '#components/option-list.tsx';
import { marksOf } from '#machines/rehearsal/look-back.ts';
import { type Call, turnOfLine } from '#machines/rehearsal/rehearsal.ts';
import type { LineName } from '#model/rehearsal.ts';
import { rehearsedFor } from '#speech/rehearsal.ts';
import { fill } from '#text/fill.ts';
import { rehearsal as words } from '#words/rehearsal/rehearsal-page.ts';
import { useBrief } from '../engine/use-brief.ts';
import { Phoned, Say, Sources, textOf } from '../engine/words/sentence.tsx';
import { Heading } from '../shell/heading.tsx';
import { LineMarks } from './line-marks.tsx';

const askId = 'your-turn';

interface CallTurnProps {
  readonly call: Extract<Call, { at: 'turn' | 'feedback' }>;
  readonly send: (type: LineName | 'goOn' | 'other') => void;
}

/** One turn of a rehearsed call: what the other side says, the lines to choose from, then feedback. */
export function CallTurn({ call, send }: CallTurnProps) {
  const { scenario, nth } = call;
  const rehearsed = rehearsedFor(scenario, useBrief());
  const theySay = rehearsed.theySay(call.at === 'turn' ? call.turn : turnOfLine(call.line));
  const given = call.at === 'feedback' ? rehearsed.line(call.line) : null;
  return (
    <article>
      <div className="my-2 rounded-field rounded-tl-none border border-edge bg-surface px-4 py-2">
        <Heading of={`${scenario} ${nth}`} above={fill(words.turn, { name: rehearsed.name, n: String(nth) })}>
          {theySay}
        </Heading>
      </div>
      {given !== null && <YouSaid>{given.say}</YouSaid>}
      <div role="status">
        {call.at === 'feedback' && given !== null && (
          <>
            <LineMarks marks={marksOf(scenario, call.line)} />
            <p className="my-2">
              <Phoned text={textOf(given.feedback)} />
            </p>
          </>
        )}
      </div>
      {call.at === 'turn' && (
        <>
          <h2 id={askId} className="mt-6 font-bold">
            {words.yourTurn}
          </h2>
          <OptionList
            labelledBy={askId}
            earlierMark=""
            options={call.lines.map((id) => ({ id, label: rehearsed.line(id).say, isEarlier: false }))}
            onTake={(id) => send(id as LineName)}
          />
          <button type="button" onClick={() => send('other')} className="min-h-12 text-jade underline">
            {words.other}
          </button>
        </>
      )}
      {given !== null && (
        <>
          <Sources sentences={[given.feedback]} />
          <ActionBar>
            <Button look="primary" onClick={() => send('goOn')}>
              {words.goOn}
            </Button>
          </ActionBar>
        </>
      )}
    </article>
  );
}

/** The chosen line in place of the choices; scrolled to the top, so that a phone shows all of the feedback. */
function YouSaid({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, scrollY + (heading.current?.getBoundingClientRect().top ?? 0));
  }, []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="pt-6 font-bold">
        {words.youSaid}
      </h2>
      <Say>{children}</Say>
    </>
  );
}
