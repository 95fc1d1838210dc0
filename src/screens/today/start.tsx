import { Clock3, HandHeart, LockKeyhole, type LucideIcon } from 'lucide-react';
import { Suspense } from 'react';
import { usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { start as words } from '#words/today/start.ts';
import { routeOfPosition } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { onThisDevice } from '../shell/device.ts';
import { Heading } from '../shell/heading.tsx';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';
import { useNavigation } from '../shell/navigation.tsx';
import { Doors } from './doors.tsx';

const StartMore = lazyWithPreload(() => import('./start-more.tsx').then((all) => all.StartMore));
const RoadPicture = lazyWithPreload(() => import('#components/road-picture.tsx').then((all) => all.RoadPicture));
const RemovedNote = lazyWithPreload(() => import('../engine/removed-note.tsx').then((all) => all.RemovedNote));
const WayBack = lazyWithPreload(() => import('./way-back.tsx').then((all) => all.WayBack));
/** The part of a returning person. */
export const Resume = lazyWithPreload(() => import('./resume.tsx').then((all) => all.Resume));

/** The start page: what this is, three assurances and where to begin. A returning person can continue first. */
export function StartPage() {
  const position = usePosition();
  const hasBegun = position.path.length > 0;
  return (
    <article className="lg:grid lg:grid-cols-2 lg:items-start lg:gap-16 lg:pt-4">
      {/* The height of a returning person's part is not known in advance, so all of it appears together. */}
      <Suspense fallback={<div className="h-screen" />}>
        <div>
          <Suspense>
            <RemovedNote />
          </Suspense>
          {hasBegun ? <Resume /> : <Welcome />}
        </div>
        <Doors />
      </Suspense>
      <div className="lg:col-span-2">
        <Suspense>
          <StartMore />
        </Suspense>
      </div>
    </article>
  );
}

const assurances: readonly (readonly [LucideIcon, string])[] = [
  [HandHeart, words.forWhom],
  [Clock3, words.promise],
  [LockKeyhole, words.privacy],
];

function Welcome() {
  const position = usePosition();
  const { putAside } = useCaseSwitch();
  const { go } = useNavigation();
  return (
    <>
      {/* As tall as the picture, which only decorates: what is below does not wait for it, nor move. */}
      <Suspense fallback={<svg aria-hidden="true" viewBox="0 0 360 112" className="road-picture block w-full" />}>
        <RoadPicture />
      </Suspense>
      <Heading of="start">{words.title}</Heading>
      <ul className="my-3">
        {assurances.map(([Icon, text]) => (
          <li key={text} className="my-2 flex text-hint">
            <Icon aria-hidden="true" size="1.1em" strokeWidth={1.75} className="mt-0.5 mr-3 shrink-0 text-jade" />
            {onThisDevice(text)}
          </li>
        ))}
      </ul>
      <Button look="primary" onClick={() => go(routeOfPosition(position))}>
        {words.begin}
      </Button>
      {putAside.current !== null && (
        <Suspense>
          <WayBack />
        </Suspense>
      )}
    </>
  );
}
