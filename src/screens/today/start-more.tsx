import { Suspense } from 'react';
import { Disclosure } from '#components/disclosure.tsx';
import { start as words } from '#words/today/start.ts';
import { Items, Sources } from '../engine/words/sentence.tsx';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

const SampleScript = lazyWithPreload(() => import('./sample-script.tsx').then((all) => all.SampleScript));

/** The lower part of the start page: what not to do, whom to call, and how a first contact sounds. */
export function StartMore() {
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
        <Disclosure title={words.sampleTitle}>
          <Suspense>
            <SampleScript />
          </Suspense>
        </Disclosure>
        <Sources sentences={words.phones} />
      </div>
      <p className="mt-4 text-hint text-ink-soft">{words.cannot}</p>
    </>
  );
}
