import type { Brief } from '#brief/brief.ts';
import { isJudged } from '#rules/case-facts.ts';
import { denialSpeech } from '#words/speech/denial.ts';
import { scriptWords } from '#words/speech/script.ts';
import { butHelper } from './but-helper.ts';
import type { Script } from './script-shape.ts';

export type Demanded = Pick<Brief, 'facts' | 'products' | 'debts' | 'disputedLoans' | 'isLoanInDoubt' | 'situations'>;

type DenialWords = (typeof denialSpeech)[keyof typeof denialSpeech];

/**
 * What is said where all that is known of is not owed: a loan that is not theirs, or one that was paid; and while any of what
 * was told may be such a loan. Null once there is a debt of their own to talk about, and once a court has decided what is
 * owed.
 */
export function denialOf(demanded: Demanded): DenialWords | null {
  const { facts, products, debts, disputedLoans, isLoanInDoubt, situations } = demanded;
  if (isJudged(facts)) return null;
  if (isLoanInDoubt) return denialSpeech.mayBe;
  if (products.length > 0 || debts.length > 0) return null;
  if (disputedLoans.length > 0) return denialSpeech.notMine;
  return situations.includes('settled') ? denialSpeech.settled : null;
}

/** The script of a denial: it asks for what proves the demand. It admits nothing and promises nothing. */
export function denialScript({ phone, chat, reply }: DenialWords, brief: Pick<Brief, 'situations'>): Script {
  const { pressed, answers } = scriptWords;
  return {
    phone: [phone.opening, phone.questions, butHelper(phone.only, brief), scriptWords.phone.ticket],
    chat,
    answers: { pressed: { ...pressed, youSay: reply }, ...answers },
  };
}
