import { Mark } from '#components/mark.tsx';
import { RoadStrip } from '#components/road-strip.tsx';
import { placeOfScreen } from '#machines/drawn-road.ts';
import type { ScreenId } from '#model/screens.ts';
import { stations } from '#model/stages.ts';
import { isSettled, type ResultView } from '#share/result-view.ts';
import { asOf, whereaboutsOf } from '#share/whereabouts.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { shared as words } from '#words/share/shared.ts';
import { common } from '#words/shell/common.ts';

/** A summary of a result: how far along the road it is, and what it is about. */
export function ShareCard({ view }: { readonly view: ResultView }) {
  const { screen, outline } = view;
  const whereabouts = whereaboutsOf(view);
  return (
    <div className="my-4 rounded-field border border-line bg-surface px-4 py-3">
      <p className="flex items-center text-hint font-bold text-jade">
        <Mark />
        {common.appName}
      </p>
      <DrawnRoad screen={screen} />
      {whereabouts !== null && <p className="text-question font-bold">{whereabouts}</p>}
      {outline !== null && outline.products.length > 0 && (
        <p>{listText(outline.products.map((id) => names.product[id]))}</p>
      )}
      {outline !== null && !isSettled(view) && <p>{words.planKinds[outline.kind]}</p>}
      {outline?.apart !== undefined && (
        <p>{fill(words.row, { term: words.apart, value: listText(outline.apart.map((id) => names.product[id])) })}</p>
      )}
      <p className="mt-2 text-hint text-ink-soft">{asOf(view)}</p>
    </div>
  );
}

/** The road up to the place of a screen; nothing for an outcome that can follow any station. */
function DrawnRoad({ screen }: { readonly screen: ScreenId }) {
  const place = placeOfScreen(screen);
  return place === null ? null : <RoadStrip count={stations.length} at={stations.indexOf(place.station)} />;
}
