import { useRoad } from '#case/use-journey.ts';
import type { ScreenId } from '#model/screens.ts';
import { common } from '#words/shell/common.ts';
import { pageRoute } from './address.ts';
import { RouteLink, useNavigation } from './navigation.tsx';

/** Links to the other pages, below every page. */
export function Footer({ screen }: { readonly screen: ScreenId | null }) {
  const { back } = useNavigation();
  const road = useRoad();
  const knowsProducts =
    road.facts.products.length > 0 ||
    road.path.some((step) => step.screen === 'soFar' && step.answer.event === 'cleared');
  const link = 'flex min-h-12 items-center pr-4 text-hint text-jade underline';
  return (
    <footer className="no-print mt-8 border-t border-line py-4">
      <nav aria-label={common.menuLabel} className="menu">
        {screen !== null && (
          <button type="button" onClick={back} className={link}>
            {common.back}
          </button>
        )}
        {knowsProducts && (
          <RouteLink to={pageRoute('result')} className={link}>
            {common.myPlan}
          </RouteLink>
        )}
        {knowsProducts && (
          <RouteLink to={pageRoute('papers')} className={link}>
            {common.myDocuments}
          </RouteLink>
        )}
        <RouteLink to={pageRoute('answers')} className={link}>
          {common.myAnswers}
        </RouteLink>
        {screen !== null && (
          <RouteLink to={{ kind: 'start' }} className={link}>
            {common.stopHere}
          </RouteLink>
        )}
        <RouteLink to={pageRoute('data')} className={link}>
          {common.myData}
        </RouteLink>
        <RouteLink to={pageRoute('map')} className={link}>
          {common.map}
        </RouteLink>
        <RouteLink to={pageRoute('all')} className={link}>
          {common.allText}
        </RouteLink>
      </nav>
    </footer>
  );
}
