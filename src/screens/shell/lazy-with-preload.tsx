import { type ComponentType, type FunctionComponent, lazy, useState } from 'react';

const fetches: (() => Promise<unknown>)[] = [];

/**
 * A component that is fetched when it is first shown, or ahead of need. Once it is here it shows at once: React
 * would hold a lazy component back for a third of a second whenever something else was shown in its place.
 */
export function lazyWithPreload<P extends object>(load: () => Promise<ComponentType<P>>): FunctionComponent<P> {
  let here: ComponentType<P> | null = null;
  const fetch = () =>
    load().then((component) => {
      here = component;
      return { default: component };
    });
  const Later = lazy(fetch) as unknown as ComponentType<P>;
  fetches.push(() => (here === null ? fetch() : Promise.resolve()));
  // biome-ignore lint/correctness/noComponentHookFactories: a component is made once, when its module is loaded.
  return function Preloaded(props: P) {
    const [Shown] = useState(() => here ?? Later);
    return <Shown {...props} />;
  };
}

/** Fetches every part one after the other, those that a part brings with it too. One that fails is tried when shown. */
export async function preloadAll(): Promise<void> {
  for (const fetch of fetches) await fetch().catch(() => undefined);
}
