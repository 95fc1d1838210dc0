import { Suspense } from 'react';
import { Disclosure } from '#components/disclosure.tsx';
import { startMore as words } from '#words/today/start-more.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

const SampleScript = lazyWithPreload(() => import('./sample-script.tsx').then((all) => all.SampleScript));

/** A fold with an example of a first contact. */
export const FirstContactSample = () => (
  <Disclosure title={words.sampleTitle} isLazy>
    <Suspense>
      <SampleScript />
    </Suspense>
  </Disclosure>
);
