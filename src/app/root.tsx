import { lazy, Suspense } from 'react';
import { createCaseRepository } from '#storage/case-repository.ts';
import { isLocked, watchLock } from '#storage/is-locked.ts';
import { watchRemovals } from '#storage/removals.ts';
import { App } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Hideable } from './hideable.tsx';

const LockedApp = lazy(() => import('./locked-app.tsx').then((all) => ({ default: all.LockedApp })));

/** The app as it is opened: behind its passcode, where one is set. */
export function openApp() {
  watchLock(() => location.reload());
  watchRemovals();
  return (
    <Hideable>
      {isLocked() ? (
        <ErrorBoundary>
          <Suspense>
            <LockedApp />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <App repository={createCaseRepository()} />
      )}
    </Hideable>
  );
}
