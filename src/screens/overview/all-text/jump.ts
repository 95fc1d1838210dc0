import type { ScreenId } from '#model/screens.ts';
import type { Stage } from '#model/stages.ts';

/** The ids of places within the page; the address belongs to the way through the app. */
export const contentsId = 'all-contents';
export const stageId = (stage: Stage): string => `all-stage-${stage}`;
export const screenAnchor = (screen: ScreenId): string => `all-${screen}`;

/** Shows a place within the page and gives it the focus. */
export function jumpTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}
