import { Suspense, useState } from 'react';
import { usePosition } from '#case/use-journey.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { madeFrom } from '#documents/made-from.ts';
import { missingAnswer } from '#documents/missing-answer.ts';
import { documentNamed } from '#documents/registry.ts';
import { type Shelf, shelfOf } from '#documents/shelf.ts';
import type { Position } from '#machines/replay.ts';
import { screenOf } from '#model/answers.ts';
import type { ScreenId } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { common } from '#words/shell/common.ts';
import { LimitationWarning } from '../engine/limitation-warning.tsx';
import { textOf } from '../engine/words/sentence.tsx';
import { useAllWords } from '../engine/words/use-words.ts';
import { type Route, routeOfKey, routeOfPosition } from '../shell/address.ts';
import { onThisDevice } from '../shell/device.ts';
import { Heading } from '../shell/heading.tsx';
import { RouteLink } from '../shell/navigation.tsx';
import { EarlierEdits } from './earlier-edits.tsx';
import { PersonFields } from './person-fields.tsx';
import { FiledItem, SentLetterItem } from './sent-document.tsx';
import { ShelfDocument } from './shelf-document.tsx';
import { useBriefOfAll } from './use-brief-of-all.ts';
import { usePerson } from './use-person.ts';
import { useFiledComplaints, useSentLetters } from './use-sent-letters.ts';

/** The documents of the case: what can be used now with its state, what was sent, and what needs further answers. */
export function DocumentsPage() {
  const { person, isRead, setPerson } = usePerson();
  const brief = useBriefOfAll();
  const position = usePosition();
  const sent = useSentLetters();
  const filed = useFiledComplaints();
  const [open, setOpen] = useState<string | null>(null);
  const { now, later } = shelfOf(brief, position.screen);
  const shelved = (id: string) => ({
    isOpen: open === id,
    onToggle: (isOpen: boolean) => setOpen((before) => (isOpen ? id : before === id ? null : before)),
  });
  return (
    <article>
      <Heading of="papers">{words.title}</Heading>
      <LimitationWarning />
      <p>{words.lead}</p>
      <p>{onThisDevice(words.private)}</p>
      <p className="my-3 text-hint text-ink-soft">{madeFrom(brief)}</p>
      <PersonFields person={person} isRead={isRead} onChange={setPerson} />
      {now.length > 0 && (
        <section aria-labelledby="shelf-now" className="mt-6">
          <h2 id="shelf-now" className="mb-1 font-bold">
            {words.nowTitle}
          </h2>
          {now.map((id) => (
            <ShelfDocument key={id} id={id} brief={brief} person={person} {...shelved(id)} />
          ))}
        </section>
      )}
      {sent.length + filed.length > 0 && (
        <section aria-labelledby="shelf-sent" className="mt-8">
          <h2 id="shelf-sent" className="mb-1 font-bold">
            {words.sentTitle}
          </h2>
          {sent.map((letter) => (
            <SentLetterItem key={letter.id} letter={letter} person={person} {...shelved(letter.id)} />
          ))}
          {filed.map((one) => (
            <FiledItem key={one.id} filed={one} person={person} {...shelved(one.id)} />
          ))}
        </section>
      )}
      {later.length > 0 && (
        <div className="mt-8">
          <Disclosure title={fill(words.laterTitle, { n: String(later.length) })}>
            <Suspense>
              <Later ids={later} position={position} />
            </Suspense>
          </Disclosure>
        </div>
      )}
      <EarlierEdits />
      <RouteLink to={routeOfPosition(position)} className="mt-4 flex min-h-12 items-center text-jade underline">
        {common.toNow}
      </RouteLink>
    </article>
  );
}

interface LaterProps {
  readonly ids: Shelf['later'];
  readonly position: Position;
}

/** The documents that need further answers: which, and the way to the question that brings each, as far as there is one. */
function Later({ ids, position }: LaterProps) {
  const wordsOf = useAllWords();
  const linkTo = (to: Route, text: string, screen: ScreenId) => (
    <RouteLink to={to} className="inline-flex min-h-12 items-center text-jade underline">
      {fill(text as '{title}', { title: textOf(wordsOf(screen).title) })}
    </RouteLink>
  );
  const waiting = ids.map((id) => ({ id, key: missingAnswer(id, position) }));
  return (
    <>
      <dl>
        {waiting.map(({ id, key }) => (
          <div key={id} className="border-t border-line py-2">
            <dt className="text-ink">{documentNamed(id).words.name}</dt>
            <dd>
              <span className="block">{words.needs[id]}</span>
              {key !== null && linkTo(routeOfKey(key), words.toQuestion, screenOf(key))}
            </dd>
          </div>
        ))}
      </dl>
      {waiting.some(({ key }) => key === null) && linkTo(routeOfPosition(position), words.toNow, position.screen)}
    </>
  );
}
