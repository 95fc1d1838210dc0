import { encodeLink } from '#share/link.ts';
import type { LinkView } from '#share/link-values.ts';

/** The whole address of a link with this hash, without what messengers have added to the address of this page. */
export const addressOf = (hash: string): string => new URL(hash, location.href.replace(/[?#].*/, '')).href;

/** The whole address of a link to a view. */
export const linkAddress = (view: LinkView): string => addressOf(encodeLink(view));
