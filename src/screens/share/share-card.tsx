import { Mark } from '#components/mark.tsx';
import { RoadStrip } from '#components/road-strip.tsx';
import { placeOfScreen } from '#machines/drawn-road.ts';
import type { ScreenId } from '#model/screens.ts';
import { stations } from '#model/stages.ts';
import { isSettled, type ResultView } from '#share/result-view.ts';
import { fill } from '#text/fill.ts';
import { dateText, listText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { result } from '#words/result/result.ts';
import { shared as words } from '#words/share/shared.ts';
import { common } from '#words/shell/common.ts';

/** A summary of a result: how far along the road it is, and what it is about. */
export function ShareCard({ view }: { readonly view: ResultView }) {
  const { createdOn, screen, proposals, outline } = view;
  const date = dateText(createdOn);
  return (
    <div className="my-4 rounded-field border border-line bg-surface px-4 py-3">
      <p className="flex items-center text-hint font-bold text-jade">
        <Mark />
        {common.appName}
      </p>
      <Whereabouts screen={screen} />
      {outline !== null && outline.products.length > 0 && (
        <p>{listText(outline.products.map((id) => names.product[id]))}</p>
      )}
      {isSettled(view) ? <p>{words.settled}</p> : outline !== null && <p>{words.planKinds[outline.kind]}</p>}
      <p className="mt-2 text-hint text-ink-soft">
        {proposals > 0 ? fill(words.asOfWithProposals, { date, n: String(proposals) }) : fill(result.asOf, { date })}
      </p>
    </div>
  );
}

/** The place on the road; nothing for an outcome that can follow any station. */
function Whereabouts({ screen }: { readonly screen: ScreenId }) {
  const place = placeOfScreen(screen);
  if (place === null) return null;
  const { station, sideRoad } = place;
  return (
    <>
      <RoadStrip count={stations.length} at={stations.indexOf(station)} />
      <p className="text-question font-bold">
        {fill(words.at, { place: sideRoad === null ? common.stations[station] : common.sideRoads[sideRoad] })}
      </p>
    </>
  );
}
