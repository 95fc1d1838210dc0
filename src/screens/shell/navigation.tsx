import { type ComponentProps, createContext, useContext } from 'react';
import type { Way } from '#machines/journey.ts';
import { hashOf, type Place } from './address.ts';

interface GoOptions {
  /** How the screen is reached; kept with the entry of the browser's history. */
  readonly way?: Way;
  /** Takes the place of the present entry. */
  readonly replace?: boolean;
}

export interface Navigation {
  readonly place: Place;
  readonly way: Way;
  /** True when the last step went back; screens then arrive from the other side. */
  readonly cameBack: boolean;
  readonly go: (place: Place, options?: GoOptions) => void;
  readonly back: () => void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('There is no way to go anywhere here');
  return navigation;
}

interface PlaceLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  readonly to: Place;
  readonly way?: Way;
  /** Done before going. */
  readonly onGo?: () => void;
}

/** A link within the app that keeps the way it was taken. */
export function PlaceLink({ to, way = 'road', onGo, children, ...rest }: PlaceLinkProps) {
  const { go } = useNavigation();
  return (
    <a
      {...rest}
      href={hashOf(to)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onGo?.();
        go(to, { way });
      }}
    >
      {children}
    </a>
  );
}
