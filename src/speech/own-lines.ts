import type { Brief } from '#brief/brief.ts';
import type { Heard } from './call-lines.ts';
import type { ContactScript } from './contact-script.ts';

/** True where somebody of the family helps with the call. */
export const isHelped = ({ situations }: Pick<Brief, 'situations'>): boolean => situations.includes('helper');

/**
 * True for a line of the script that the borrower says themselves, whoever helps: who one is, which comes first, and what
 * one offers, which is a message too.
 */
export const isOwnLine = ({ phone, chat }: Pick<ContactScript, 'phone' | 'chat'>, line: string): boolean =>
  line === phone[0] || chat.includes(line);

/** True for what only the borrower answers: who one is, how much one can pay, whether one agrees. */
export const isOwnAnswer = (heard: Heard): boolean => ['identity', 'pressed', 'offer'].includes(heard);
