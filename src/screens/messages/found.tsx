import { useLayoutEffect, useRef } from 'react';
import { Note } from '#components/note.tsx';
import { sourceList } from '#content/source-list.ts';
import type { Source } from '#content/sources.ts';
import type { Sentence } from '#content/types.ts';
import { type Mark, readMessage } from '#messages/read-message.ts';
import { type SignGroup, type SignId, signGroups } from '#messages/signs.ts';
import { fill } from '#text/fill.ts';
import { messagePage as words } from '#words/messages/message-page.ts';
import { signWords } from '#words/messages/signs.ts';
import { LimitationWarning } from '../engine/limitation-warning.tsx';
import { LenderDialContext, Phoned, SourceDisclosure, sourcesOf, textOf } from '../engine/words/sentence.tsx';
import { takeFocus } from './take-focus.ts';

const groups = Object.keys(signGroups) as SignGroup[];
const groupOf = (sign: SignId): SignGroup | undefined =>
  groups.find((group) => (signGroups[group] as readonly SignId[]).includes(sign));

interface FoundProps {
  readonly text: string;
  /** True below what comes first: the focus stays there, and the lender is not dialled from here. */
  readonly isBelow: boolean;
}

/** What was found in a text: the text with its marks, and each sign with what it means and what to do. */
export function Found({ text, isBelow }: FoundProps) {
  const { marks, signs } = readMessage(text);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!isBelow) takeFocus(heading.current);
  }, [isBelow]);
  const found = groups.filter((group) => signs.some((sign) => groupOf(sign) === group));
  const isCourts = signs.some((sign) => sign === 'caseNumber' || sign === 'courtPaper' || sign === 'courtPlatform');
  const sentences: readonly Sentence[] = signs.flatMap((sign) => [signWords[sign].means, signWords[sign].next]);
  return (
    <section className="mt-6 border-t border-line pt-4">
      <h2 ref={heading} tabIndex={-1} className="text-question font-bold">
        {signs.length === 0 ? words.none : fill(words.found, { n: String(signs.length) })}
      </h2>
      <p className="my-3">{signs.length === 0 ? words.noneMeans : words.judgesNothing}</p>
      <LimitationWarning />
      {(found.includes('warned') || found.includes('agents')) && <Note kind="stop">{words.warnedNote}</Note>}
      {isCourts && <Note kind="attention">{words.courtNote}</Note>}
      {marks.length > 0 && (
        <>
          <h3 className="mt-4 font-bold">{words.markedTitle}</h3>
          <MarkedText text={text} marks={marks} numberOf={(sign) => signs.indexOf(sign) + 1} />
        </>
      )}
      {/* Beside each number stands what to ask. */}
      <LenderDialContext.Provider value={!isBelow}>
        {found.map((group) => (
          <section key={group} aria-labelledby={`signs-${group}`} className="mt-6">
            <h3 id={`signs-${group}`} className="font-bold">
              {words.groups[group]}
            </h3>
            <ol className="my-2">
              {signs
                .filter((sign) => groupOf(sign) === group)
                .map((sign) => (
                  <SignView key={sign} sign={sign} number={signs.indexOf(sign) + 1} />
                ))}
            </ol>
          </section>
        ))}
      </LenderDialContext.Provider>
      <SourceDisclosure ids={[...new Set(sentences.flatMap(sourcesOf))]} />
    </section>
  );
}

/** Keeps what follows on the line of what stands before it. */
const joiner = '\u2060';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly numberOf: (sign: SignId) => number;
}

/** The text as it was pasted; after each marked piece the numbers of its signs, read as such. */
function MarkedText({ text, marks, numberOf }: MarkedTextProps) {
  return (
    <p dir="auto" className="my-2 rounded-field border border-line bg-surface p-3 break-words whitespace-pre-wrap">
      {marks.map(({ start, end, signs }, at) => {
        const numbers = signs.map((sign) => String(numberOf(sign)));
        return (
          <span key={start}>
            <bdi>{text.slice(marks[at - 1]?.end ?? 0, start)}</bdi>
            <mark className="border-b-2 border-amber bg-amber-wash text-ink">
              <bdi>{text.slice(start, end)}</bdi>
            </mark>
            {/* On the line of what it marks, and in a ring: a bare number reads as part of an account's that follows. */}
            {numbers.map((n) => (
              <span
                key={n}
                aria-hidden="true"
                className="mx-1 rounded-full border border-amber px-1.5 text-small font-bold text-amber select-none"
              >
                {joiner}
                {n}
              </span>
            ))}
            {numbers.map((n) => (
              <span key={n} className="sr-only">
                {fill(words.mark, { n })}
              </span>
            ))}
          </span>
        );
      })}
      <bdi>{text.slice(marks[marks.length - 1]?.end ?? 0)}</bdi>
    </p>
  );
}

const publisherOf = ({ publisher, dated }: Source): string =>
  [publisher, dated?.replace(/-/g, '\u2011')].filter(Boolean).join(' ');

function SignView({ sign, number }: { readonly sign: SignId; readonly number: number }) {
  const { name, means, next } = signWords[sign];
  const sources = sourcesOf(means).map((id) => publisherOf(sourceList[id]));
  return (
    <li className="my-3 border-t border-line pt-2">
      <p className="font-bold">
        <span aria-hidden="true" className="mr-2 text-amber">
          {String(number)}
        </span>
        <span className="sr-only">{fill(words.mark, { n: String(number) })}</span>
        {name}
      </p>
      <p className="my-1">
        {words.means}
        <Phoned text={textOf(means)} />
      </p>
      <p className="my-1">
        <strong>{words.next}</strong>
        <Phoned text={textOf(next)} />
      </p>
      {sources.length > 0 && (
        <p className="text-hint text-ink-soft">
          {fill(words.from, { publishers: [...new Set(sources)].join(words.separator) })}
        </p>
      )}
    </li>
  );
}
