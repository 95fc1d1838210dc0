import { Mark } from '#components/mark.tsx';
import { RoadStrip } from '#components/road-strip.tsx';
import { names } from '#content/zh-CN/names.ts';
import { common } from '#content/zh-CN/ui/common.ts';
import { shared as words } from '#content/zh-CN/ui/result.ts';
import { fill } from '#documents/fill.ts';
import { dateText, listText } from '#documents/format.ts';
import type { ResultView } from '#documents/result-view.ts';
import { screens } from '#model/screens.ts';
import { stationOf, stations } from '#model/stages.ts';

/** A result at a glance: how far along the road, and what it is about. */
export function ShareCard({ view: { createdOn, screen, proposals, outline } }: { readonly view: ResultView }) {
  const { stage } = screens[screen];
  const station = stationOf[stage];
  const place =
    station === null ? common.sideRoads[stage === 'urgent' ? 'urgent' : 'refused'] : common.stations[station];
  return (
    <div className="my-4 rounded-field border border-line bg-surface px-4 py-3">
      <p className="flex items-center text-hint font-bold text-jade">
        <Mark />
        {common.appName}
      </p>
      <RoadStrip count={stations.length} at={station === null ? stations.indexOf('plan') : stations.indexOf(station)} />
      <p className="text-question font-bold">{fill(words.at, { place })}</p>
      {outline !== null && outline.products.length > 0 && (
        <p>{listText(outline.products.map((id) => names.product[id]))}</p>
      )}
      {outline !== null && <p>{words.planKinds[outline.kind]}</p>}
      <p className="mt-2 text-hint text-ink-soft">
        {fill(words.asOf, { date: dateText(createdOn) })}
        {proposals > 0 && fill(words.proposalsSoFar, { n: String(proposals) })}
      </p>
    </div>
  );
}
