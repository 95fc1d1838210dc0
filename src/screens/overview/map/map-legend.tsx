import type { ReactNode } from 'react';
import { map } from '#words/overview/map-page.ts';
import { Badge, Shape } from './map-marks.tsx';

const words = map.legend;
const sample = { x: 8, y: 8, width: 36, height: 20 };

/** The legend of the map. */
export function MapLegend() {
  return (
    <section aria-label={words.title} className="my-4 text-small text-ink-soft">
      <ul className="grid grid-cols-2 sm:grid-cols-3">
        <Entry name={words.here}>
          <Shape box={sample} look="here" isRest={false} />
        </Entry>
        <Entry name={words.walked}>
          <Shape box={sample} look="walked" isRest={false} />
          <Badge box={sample} times={1} />
        </Entry>
        <Entry name={words.open}>
          <Shape box={sample} look="open" isRest={false} />
        </Entry>
        <Entry name={words.rest}>
          <Shape box={sample} look="open" isRest />
        </Entry>
        <Entry name={words.taken}>
          <path d="M4 18H46" className="stroke-jade [stroke-width:3.5]" />
        </Entry>
        <Entry name={words.way}>
          <path d="M4 18H46" className="stroke-edge [stroke-width:1]" />
        </Entry>
        <Entry name={words.back}>
          <path d="M4 18H46" strokeDasharray="6 4" className="stroke-edge [stroke-width:1.5]" />
        </Entry>
      </ul>
    </section>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <li className="flex items-center py-1 pr-2">
      <svg aria-hidden="true" viewBox="-4 0 52 36" width="44" height="30" className="mr-2 shrink-0">
        {children}
      </svg>
      {name}
    </li>
  );
}
