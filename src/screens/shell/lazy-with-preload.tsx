import { type ComponentType, type FunctionComponent, lazy, useState } from 'react';

/** A component that can be loaded before it is shown. */
interface Preloadable<P> extends FunctionComponent<P> {
  readonly fetch: () => Promise<unknown>;
}

const fetches: (() => Promise<unknown>)[] = [];

/**
 * A component that is loaded when it is first shown, or in advance by `preloadAll`. Once loaded it is shown at once:
 * React would hold a lazy component back for a third of a second whenever its fallback was shown before.
 */
export function lazyWithPreload<P extends object>(load: () => Promise<ComponentType<P>>): Preloadable<P> {
  let here: ComponentType<P> | null = null;
  const fetch = () =>
    load().then((component) => {
      here = component;
      return { default: component };
    });
  const Later = lazy(fetch) as unknown as ComponentType<P>;
  fetches.push(() => (here === null ? fetch() : Promise.resolve()));
  // biome-ignore lint/correctness/noComponentHookFactories: a component is made once, when its module is loaded.
  function Preloaded(props: P) {
    const [Shown] = useState(() => here ?? Later);
    return <Shown {...props} />;
  }
  return Object.assign(Preloaded, { fetch });
}

/** Loads all such components in turn, also those that a loaded one adds. One that fails is tried again when shown. */
export async function preloadAll(): Promise<void> {
  for (const fetch of fetches) await fetch().catch(() => undefined);
}
