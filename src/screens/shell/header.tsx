import { Suspense } from 'react';
import { useCaseActions } from '#case/case-context.tsx';
import { useRoad } from '#case/use-journey.ts';
import { Mark } from '#components/mark.tsx';
import { common } from '#words/shell/common.ts';
import { pageRoute, type Route } from './address.ts';
import { lazyWithPreload } from './lazy-with-preload.tsx';
import { RouteLink, useNavigation } from './navigation.tsx';

const Menu = lazyWithPreload(() => import('./menu.tsx').then((all) => all.Menu));

const urgentRoute: Route = { kind: 'screen', screen: 'urgent', round: 1 };
const place = 'flex min-h-12 items-center px-2 text-hint whitespace-nowrap text-jade';

/** The places in reach everywhere: back, the plan, the documents, the menu, and what is urgent. */
export function Header() {
  const { draft } = useCaseActions();
  const { back, route } = useNavigation();
  const { path, facts } = useRoad();
  const hasPlan = facts.products.length > 0 || facts.soFar === 'cleared';
  const isStart = route.kind === 'start';
  return (
    <header className="site-header no-print">
      <div className="site-header-row">
        {!isStart && (
          <button type="button" onClick={back} className={`${place} -ml-2`}>
            {common.back}
          </button>
        )}
        <RouteLink
          to={{ kind: 'start' }}
          className={`min-h-12 items-center font-bold whitespace-nowrap text-jade ${isStart ? 'flex' : 'hidden sm:flex'}`}
        >
          <Mark />
          <span className={hasPlan ? 'sr-only sm:not-sr-only' : ''}>{common.appName}</span>
        </RouteLink>
        <span className="flex-1" />
        {hasPlan && (
          <nav aria-label={common.placesLabel} className="flex flex-wrap">
            {(['result', 'papers'] as const).map((page) => (
              <RouteLink
                key={page}
                to={pageRoute(page)}
                className={place}
                aria-current={route.kind === 'page' && route.page === page ? 'page' : undefined}
              >
                {page === 'result' ? common.myPlan : common.documents}
              </RouteLink>
            ))}
          </nav>
        )}
        <RouteLink
          to={urgentRoute}
          intent={path.length === 0 ? 'road' : 'urgent'}
          onGo={() => draft('urgent', null)}
          className="mx-1 flex min-h-12 items-center rounded-field border border-amber px-3 whitespace-nowrap text-amber"
        >
          {common.urgent}
        </RouteLink>
        <Suspense
          fallback={
            <>
              <span className="menu-hide" />
              <span className="-mr-2 px-2 text-hint whitespace-nowrap text-jade">{common.menuLabel}</span>
            </>
          }
        >
          <Menu />
        </Suspense>
      </div>
    </header>
  );
}
