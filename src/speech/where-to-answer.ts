import type { Brief } from '#brief/brief.ts';
import { whereToAnswer } from '#words/speech/where-to-answer.ts';

/**
 * A sentence to say or type, with the answer asked for where the person can read it: not in the app, once they told that
 * they cannot open it. It stays so when they can again, as a message to their number or a letter reaches them then too.
 */
export const askedWhereRead = (text: string, { situations }: Pick<Brief, 'situations'>): string =>
  situations.includes('noAccess') ? text.split(whereToAnswer.inApp).join(whereToAnswer.bySms) : text;
