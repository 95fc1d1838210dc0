import { channelsThatDoNotApply, isLentByAnother, openChannel } from '#brief/channels.ts';
import type { Position } from '#machines/replay.ts';
import { situationIn } from '#machines/situation-in.ts';
import { screens } from '#model/screens.ts';
import type { ScreenParts, StageParts } from '../engine/screen-parts.ts';
import { inCase } from '../engine/words/use-words.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

const isPlatforms = ({ facts: { counterparty } }: Pick<Position, 'facts'>): boolean =>
  counterparty === null || counterparty.kind === 'platform';

/**
 * A lender besides the platform is not found in the platform's app, nor is the buyer of a debt in that of whoever sold it;
 * the platform is reached another way from abroad and without access to the account.
 */
const whereToLook: ScreenParts['adaptWords'] = (words, position, { journey, file }) => {
  const { counterparty } = position.facts;
  const hidden = channelsThatDoNotApply(position, journey, file);
  const isBuyers = screens.channel.options.every((option) => (option === 'buyer') !== hidden.includes(option));
  if (!isBuyers && isLentByAnother(position.facts)) return inCase(words, 'lentByAnother');
  if (!isBuyers && (counterparty === null || isPlatforms(position))) return inCase(words, situationIn(position) ?? '');
  const { where: _inPlatform, ...rest } = inCase(words, isBuyers ? 'buyer' : (counterparty?.kind ?? ''));
  return rest;
};

/** The panels and forms of this stage's screens, and which of them count contacts. */
export const contactParts = {
  channel: {
    counts: 'contacts',
    hides: channelsThatDoNotApply,
    recommends: (position) => (isPlatforms(position) ? openChannel(situationIn(position)) : null),
    adaptWords: whereToLook,
  },
  script: {
    counts: 'contacts',
    Headline: lazyWithPreload(() => import('./script-headline.tsx').then((all) => all.ScriptHeadline)),
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
