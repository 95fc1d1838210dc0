import { ownShareWords } from '#words/engine/own-share.ts';

/** What stands before the name of what a month leaves: nothing where no other negotiation takes a part of it. */
export const sharePrefix = (isShare: boolean): string => (isShare ? ownShareWords.prefix : '');
