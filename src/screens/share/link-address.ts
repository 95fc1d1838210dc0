import { encodeLink } from '#share/link.ts';
import type { LinkView } from '#share/link-values.ts';

/** The whole address of a link to a view, without what messengers have added to the address of this page. */
export const linkAddress = (view: LinkView): string =>
  new URL(encodeLink(view), location.href.replace(/[?#].*/, '')).href;
