import { channelsThatDoNotApply } from '#brief/channels.ts';
import type { StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** The panels and forms of this stage's screens, and which of them count contacts. */
export const contactParts = {
  channel: {
    counts: 'contacts',
    hides: channelsThatDoNotApply,
  },
  script: {
    counts: 'contacts',
    adaptWords: (words, { facts }) => (facts.channel === 'phone' ? { ...words, call: 'alipay' } : words),
    Panel: lazyWithPreload(() => import('./contact-panel.tsx').then((all) => all.ContactPanel)),
  },
  howItWent: {
    Panel: lazyWithPreload(() => import('./how-it-went-panel.tsx').then((all) => all.HowItWentPanel)),
  },
  followUp: {
    Panel: lazyWithPreload(() => import('./follow-up-panel.tsx').then((all) => all.FollowUpPanel)),
    Form: lazyWithPreload(() => import('./follow-up-form.tsx').then((all) => all.FollowUpForm)),
  },
} satisfies StageParts;
