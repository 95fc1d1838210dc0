import type { ScreenId } from '#model/screens.ts';
import type { Stage } from '#model/stages.ts';

/** The id of the table of contents. Places within the page are not in the address, because the hash names the page. */
export const contentsId = 'all-contents';
/** The id of a stage's heading. */
export const stageId = (stage: Stage): string => `all-stage-${stage}`;
/** The id of a screen's heading. */
export const screenAnchor = (screen: ScreenId): string => `all-${screen}`;

/** Scrolls to a place within the page and gives it the focus. */
export function jumpTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}
