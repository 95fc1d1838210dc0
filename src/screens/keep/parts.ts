import type { StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

const SchedulePanel = lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.SchedulePanel));

/** The panels and forms of this stage's screens. */
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
