import { type ComponentProps, createContext, useContext } from 'react';
import type { NavigationIntent } from '#machines/journey.ts';
import { hashOf, type Route } from './address.ts';

interface GoOptions {
  /** How the screen is reached; kept with the entry of the browser's history. */
  readonly intent?: NavigationIntent;
  /** Takes the route of the present entry. */
  readonly replace?: boolean;
}

export interface Navigation {
  readonly route: Route;
  readonly intent: NavigationIntent;
  /** True when the last step went back; screens then arrive from the other side. */
  readonly cameBack: boolean;
  readonly go: (route: Route, options?: GoOptions) => void;
  readonly back: () => void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('There is no way to go anywhere here');
  return navigation;
}

interface RouteLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  readonly to: Route;
  readonly intent?: NavigationIntent;
  /** Done before going. */
  readonly onGo?: () => void;
}

/** A link within the app that keeps the way it was taken. */
export function RouteLink({ to, intent = 'road', onGo, children, ...rest }: RouteLinkProps) {
  const { go } = useNavigation();
  return (
    <a
      {...rest}
      href={hashOf(to)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onGo?.();
        go(to, { intent });
      }}
    >
      {children}
    </a>
  );
}
