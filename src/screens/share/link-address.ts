import { encodeLink } from '#share/link.ts';
import type { ResultView } from '#share/result-view.ts';

/** The whole address of a link to a view, without what messengers have added to the address of this page. */
export const linkAddress = (view: ResultView): string =>
  new URL(encodeLink(view), location.href.replace(/[?#].*/, '')).href;
