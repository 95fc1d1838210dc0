import { useLayoutEffect, useRef, useState } from 'react';
import type { BackedUpCase, BackedUpPerson, FoundBackup, Restored } from '#case/backup.ts';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { backupPage } from '#words/backup/backup-page.ts';
import { otherCaseLines } from '../engine/other-case-lines.ts';
import { FocusedPlace } from '../shell/focused-place.tsx';

const words = backupPage.restore;
/** How many cases of a person stand open; the others are folded. */
const mostOpen = 8;

interface FoundProps {
  readonly found: FoundBackup;
  /** Adds what is not here, and replaces these cases. */
  readonly restore: (replacing: readonly string[]) => Restored;
}

/** What a backup holds, beside what is here, and what can be done with it. */
export function Found({ found, restore }: FoundProps) {
  const { madeOn, people, unread, adds } = found;
  const [outcome, setOutcome] = useState<Restored | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const cases = people.flatMap((person) => person.cases);
  const [newest] = cases
    .flatMap((one) => one.case.lastTouched ?? [])
    .sort()
    .slice(-1);
  const differing = cases.some(({ state }) => state === 'differs');
  const restores = (replacing: readonly string[]) => setOutcome(restore(replacing));
  return (
    <div className="my-4 rounded-field border border-line bg-surface px-4 py-3">
      <h3 ref={title} tabIndex={-1} className="font-bold">
        {cases.length === 0 ? words.foundNone : fill(words.found, { n: String(cases.length) })}
      </h3>
      <p className="text-hint text-ink-soft">
        {madeOn === null ? words.madeSomeday : fill(words.madeOn, { date: weekdayText(madeOn) })}
      </p>
      {newest !== undefined && (
        <p className="text-hint text-ink-soft">{fill(words.newest, { date: weekdayText(newest) })}</p>
      )}
      {people.map((person, at) => (
        <Person key={person.household} person={person} nth={people.length > 1 ? at + 1 : null} replace={restores} />
      ))}
      {unread > 0 && <p className="my-2 text-hint text-ink-soft">{fill(words.unread, { n: String(unread) })}</p>}
      <p role="alert" className="text-hint font-bold text-cinnabar">
        {outcome === 'full' && words.full}
        {outcome === 'blocked' && words.blocked}
      </p>
      {adds && (
        <div className="mt-3">
          <Button look="primary" onClick={() => restores([])}>
            {words.add}
          </Button>
        </div>
      )}
      {!adds && !differing && <p className="mt-3">{words.allHere}</p>}
    </div>
  );
}

interface PersonProps {
  readonly person: BackedUpPerson;
  /** Which person it is; null where there is only one. */
  readonly nth: number | null;
  readonly replace: (ids: readonly string[]) => void;
}

function Person({ person: { signer, cases }, nth, replace }: PersonProps) {
  const list = (some: readonly BackedUpCase[]) => (
    <ul>
      {some.map((one) => (
        <OneCase key={one.case.id} one={one} replace={replace} />
      ))}
    </ul>
  );
  const more = cases.slice(mostOpen);
  return (
    <div className="mt-3">
      {nth !== null && <h4 className="font-bold">{fill(words.person, { n: String(nth) })}</h4>}
      {signer !== null && <p className="text-hint">{fill(words.signer, { name: signer })}</p>}
      {list(cases.slice(0, mostOpen))}
      {more.length > 0 && (
        <Disclosure title={fill(words.more, { n: String(more.length) })} isLazy>
          {list(more)}
        </Disclosure>
      )}
    </div>
  );
}

function OneCase({ one, replace }: { readonly one: BackedUpCase; readonly replace: PersonProps['replace'] }) {
  const [isAsked, setAsked] = useState(false);
  const { about, state } = otherCaseLines(one.case);
  return (
    <li className="border-t border-line py-2">
      <p className="font-bold">{about}</p>
      <p className="text-hint text-ink-soft">{one.state === 'differs' ? fill(words.there, { state }) : state}</p>
      {one.state === 'differs' && one.here !== null && (
        <p className="text-hint text-ink-soft">{fill(words.here, { state: otherCaseLines(one.here).state })}</p>
      )}
      <p className="text-hint">{words.state[one.state]}</p>
      {one.state === 'differs' && (
        <FocusedPlace shows={isAsked} className="mt-2">
          {isAsked ? (
            <>
              <p className="mb-2">{words.replaceAsk}</p>
              <div className="mb-2">
                <Button onClick={() => replace([one.case.id])}>{words.replaceConfirm}</Button>
              </div>
              <Button look="quiet" onClick={() => setAsked(false)}>
                {words.replaceNot}
              </Button>
            </>
          ) : (
            <Button look="quiet" onClick={() => setAsked(true)} aria-label={fill(words.replaceWhat, { what: about })}>
              {words.replace}
            </Button>
          )}
        </FocusedPlace>
      )}
    </li>
  );
}
