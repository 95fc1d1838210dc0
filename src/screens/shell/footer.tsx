import { useRoad } from '#case/use-journey.ts';
import type { ScreenId } from '#model/screens.ts';
import { common } from '#words/ui/common.ts';
import { pagePlace } from './address.ts';
import { PlaceLink, useNavigation } from './navigation.tsx';

/** The ways elsewhere, below every page. */
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
          <PlaceLink to={pagePlace('result')} className={link}>
            {common.myPlan}
          </PlaceLink>
        )}
        {knowsProducts && (
          <PlaceLink to={pagePlace('papers')} className={link}>
            {common.myPapers}
          </PlaceLink>
        )}
        <PlaceLink to={pagePlace('answers')} className={link}>
          {common.myAnswers}
        </PlaceLink>
        {screen !== null && (
          <PlaceLink to={{ kind: 'start' }} className={link}>
            {common.stopHere}
          </PlaceLink>
        )}
        <PlaceLink to={pagePlace('data')} className={link}>
          {common.myData}
        </PlaceLink>
        <PlaceLink to={pagePlace('map')} className={link}>
          {common.map}
        </PlaceLink>
        <PlaceLink to={pagePlace('all')} className={link}>
          {common.allText}
        </PlaceLink>
      </nav>
    </footer>
  );
}
