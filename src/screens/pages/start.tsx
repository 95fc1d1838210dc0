import { lazy, Suspense } from 'react';
import { lastTouched } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { useAnswer, useJourney, usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Fold } from '#components/fold.tsx';
import { Note } from '#components/note.tsx';
import { start as words } from '#content/zh-CN/ui/start.ts';
import { fill } from '#documents/fill.ts';
import { weekdayText } from '#documents/format.ts';
import { daysBetween } from '#model/dates.ts';
import type { ScreenId, TickOf } from '#model/screens.ts';
import { pagePlace, placeOfPosition } from '../address.ts';
import { Heading } from '../heading.tsx';
import { PlaceLink, useNavigation } from '../navigation.tsx';
import { Items, Sources, textOf } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';

const SampleScript = lazy(() => import('./sample-script.tsx').then((all) => ({ default: all.SampleScript })));

const daysUntilForgotten = 180;

/** The first page: what this is, three things not to do, and where to go in. */
export function StartPage() {
  return (
    <article>
      <Heading of="start">{words.title}</Heading>
      <p>{words.promise}</p>
      <p className="text-hint text-ink-soft">{words.privacy}</p>
      <GoIn />
      <Doors />
      <h2 className="mt-8 font-bold">{words.dontTitle}</h2>
      <Items items={words.dont} />
      <h2 className="mt-6 font-bold">{words.phonesTitle}</h2>
      <Items items={words.phones} />
      <Fold title={words.sampleTitle}>
        <Suspense>
          <SampleScript />
        </Suspense>
      </Fold>
      <p className="mt-6 text-hint">{words.forWhom}</p>
      <p className="mt-3 text-hint text-ink-soft">{words.cannot}</p>
      <Sources sentences={words.phones} />
    </article>
  );
}

function GoIn() {
  const journey = useJourney();
  const position = usePosition();
  const { go } = useNavigation();
  const hasBegun = position.path.length > 0;
  return (
    <div className="my-6">
      {hasBegun && <Resume screen={position.screen} touched={lastTouched(journey)} />}
      <Button look="primary" onClick={() => go(placeOfPosition(position))}>
        {hasBegun ? words.resume : words.begin}
      </Button>
      {hasBegun && (
        <PlaceLink
          to={pagePlace('again')}
          className="mt-2 flex min-h-12 items-center justify-center text-jade underline"
        >
          {words.again}
        </PlaceLink>
      )}
    </div>
  );
}

function Resume({ screen, touched }: { readonly screen: ScreenId; readonly touched: ReturnType<typeof lastTouched> }) {
  const today = useToday();
  const isOld = touched !== null && daysBetween(touched, today) > daysUntilForgotten;
  return (
    <Note kind="information">
      <Suspense fallback={<p>{fill(words.resumeAt, { title: '' })}</p>}>
        <StoppedAt screen={screen} />
      </Suspense>
      {touched !== null && <p className="text-hint">{fill(words.lastOn, { date: weekdayText(touched) })}</p>}
      {isOld && <p className="text-hint">{words.longAgo}</p>}
    </Note>
  );
}

function StoppedAt({ screen }: { readonly screen: ScreenId }) {
  const { title } = useWords(screen);
  return <p>{fill(words.resumeAt, { title: textOf(title) })}</p>;
}

/** Four doors for what cannot wait; three of them answer the first question by the button. */
function Doors() {
  const { go } = useNavigation();
  const answer = useAnswer();
  const { path } = usePosition();
  const enter = (tick: TickOf<'urgent'>) => {
    const way = path.length === 0 ? 'road' : 'urgent';
    go(placeOfPosition(answer({ key: 'urgent', option: 'given', value: [tick], way })));
  };
  return (
    <section aria-labelledby="doors">
      <h2 id="doors" className="font-bold">
        {words.doors}
      </h2>
      <div className="mt-2">
        {(['caller', 'court', 'overwhelmed'] as const).map((tick) => (
          <div key={tick} className="mb-3">
            <Button onClick={() => enter(tick)}>{words.door[tick]}</Button>
          </div>
        ))}
        <Button onClick={() => go(pagePlace('helper'))}>{words.door.helper}</Button>
      </div>
    </section>
  );
}
