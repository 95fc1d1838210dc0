import { Suspense } from 'react';
import { useAnswer, usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Fold } from '#components/fold.tsx';
import { start as words } from '#content/zh-CN/ui/start.ts';
import type { TickOf } from '#model/screens.ts';
import { pagePlace, placeOfPosition } from '../address.ts';
import { Heading } from '../heading.tsx';
import { PlaceLink, useNavigation } from '../navigation.tsx';
import { part } from '../part.tsx';
import { Items, Sources } from '../words/sentence.tsx';

const SampleScript = part(() => import('./sample-script.tsx').then((all) => all.SampleScript));
const ResumeCard = part(() => import('./resume-card.tsx').then((all) => all.ResumeCard));

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
  const position = usePosition();
  const { go } = useNavigation();
  const hasBegun = position.path.length > 0;
  return (
    <div className="my-6">
      {hasBegun && (
        <Suspense fallback={<div className="h-40" />}>
          <ResumeCard screen={position.screen} />
        </Suspense>
      )}
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
