import { Suspense, useEffect, useState } from 'react';
import { usePosition } from '#case/use-journey.ts';
import { backupReminder } from '#words/backup/reminder.ts';
import { startMore as words } from '#words/today/start-more.ts';
import { Items, SourceFold, StaleNote, sourcesOf } from '../engine/words/sentence.tsx';
import { pageRoute } from '../shell/address.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';
import { RouteLink } from '../shell/navigation.tsx';
import { FirstContactSample } from './first-contact-sample.tsx';

// What is known of whoever has begun is no part of a first visit.
const SampleUnlessOld = lazyWithPreload(() => import('./sample-unless-old.tsx').then((all) => all.SampleUnlessOld));

/** The lower part of the start page: what not to do, whom to call, and how a first contact sounds. */
export function StartMore() {
  const { path } = usePosition();
  const hasBegun = path.length > 0;
  return (
    <>
      <div className="lg:grid lg:grid-cols-2 lg:gap-16">
        <section className="mt-8">
          <h2 className="font-bold">{words.dontTitle}</h2>
          <Items items={words.dont} />
        </section>
        <section className="mt-8">
          <h2 className="font-bold">{words.phonesTitle}</h2>
          <Items items={words.phones} />
        </section>
      </div>
      <div className="mt-6">
        {hasBegun ? (
          <Suspense fallback={<div className="h-12" />}>
            <SampleUnlessOld />
          </Suspense>
        ) : (
          <FirstContactSample />
        )}
        <PhoneSources />
      </div>
      {!hasBegun && (
        <RouteLink to={pageRoute('backup')} className="mt-4 flex min-h-12 items-center text-hint text-jade underline">
          {backupReminder.toRestore}
        </RouteLink>
      )}
      <p className="mt-4 text-hint text-ink-soft">{words.cannot}</p>
    </>
  );
}

/** Milliseconds of a first visit in which only what is looked at is loaded; the list of all sources is large. */
const firstMoments = 10_000;

/** Where the numbers are from, and later whether that may no longer hold. */
function PhoneSources() {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), firstMoments);
    return () => clearTimeout(timer);
  }, []);
  const ids = [...new Set(words.phones.flatMap(sourcesOf))];
  return (
    <>
      {isLater && <StaleNote ids={ids} />}
      <SourceFold ids={ids} isLazy />
    </>
  );
}
