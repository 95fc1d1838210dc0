import { type ComponentProps, createContext, useContext } from 'react';
import type { NavigationIntent } from '#machines/journey.ts';
import { hashOf, type Route } from './address.ts';

interface GoOptions {
  /** How the screen is reached; stored in the entry of the browser's history. */
  readonly intent?: NavigationIntent;
  /** True to replace the present entry of the history. */
  readonly replace?: boolean;
}

/** What is shown, how it was reached, and how to go elsewhere. */
export interface Navigation {
  readonly route: Route;
  readonly intent: NavigationIntent;
  /** True when the last step went back; screens then arrive from the other side. */
  readonly cameBack: boolean;
  readonly go: (route: Route, options?: GoOptions) => void;
  readonly back: () => void;
}

/** Null outside the app. */
export const NavigationContext = createContext<Navigation | null>(null);

/** The navigation of the app; throws outside of it. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('There is no way to go anywhere here');
  return navigation;
}

interface RouteLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  readonly to: Route;
  readonly intent?: NavigationIntent;
  /** Called before going there. */
  readonly onGo?: () => void;
}

/** A link within the app that passes on its intent. */
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
