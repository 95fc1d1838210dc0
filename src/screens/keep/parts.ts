import type { StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

const SchedulePanel = lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.SchedulePanel));

/** What this stage gives to its screens. */
export const keepParts = {
  checkIn: {
    Panel: SchedulePanel,
  },
  missSoon: {
    Panel: lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.MissSoonPanel)),
  },
  onTrack: {
    Outcome: SchedulePanel,
  },
} satisfies StageParts;
