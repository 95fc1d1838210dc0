import type { Brief } from '#brief/brief.ts';
import { isOfSeveral, lenderSharesText } from '#brief/lender-shares.ts';
import { mayNamePlan } from '#rules/named-plan.ts';
import type { Refusal } from '#rules/refusals.ts';
import { isOpenEnded, wholePayment } from '#rules/schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { replies } from '#words/refused/replies.ts';
import { heirsSpeech } from '#words/speech/heirs.ts';
import { limitationWords } from '#words/speech/limitation.ts';
import { renegotiationWords } from '#words/speech/renegotiation.ts';
import { spokenWords as words } from '#words/speech/spoken.ts';
import { checksOnly } from './checks-only.ts';
import { type Demanded, denialOf } from './denial-script.ts';
import { toUndecided } from './to-undecided.ts';
import { askedWhereRead } from './where-to-answer.ts';

/** What of an instalment, or of one payment, falls to each of several lenders; empty for one, and where it is not known. */
export function sharedOut(brief: Brief, amount: number, isOnce: boolean): string {
  const shares = isOfSeveral(brief) ? lenderSharesText(brief, amount) : '';
  return shares === '' ? '' : fill(isOnce ? words.onceSharedOut : words.sharedOut, { shares });
}

/** The plan as a phrase to say aloud; null where it may not be named. To several lenders it is what all of them get. */
export function spokenPlan(brief: Brief): string | null {
  const { facts, schedule } = brief;
  const plan = planPhrase(brief);
  if (plan === null || facts.plan === null || schedule === null || !isOfSeveral(brief)) return plan;
  const once = wholePayment(facts.plan, schedule);
  const ofAll = fill(words.ofSeveral, { plan });
  return `${ofAll}${sharedOut(brief, once ?? facts.plan.monthly, once !== null)}`;
}

function planPhrase({ facts, left, schedule }: Brief): string | null {
  const { plan } = facts;
  if (plan === null || schedule === null || !mayNamePlan({ facts, left })) return null;
  const isTrial = plan.plan === 'trial';
  const once = wholePayment(plan, schedule);
  if (once !== null) return fill(words.once, { monthly: amountText(once) });
  const template = isOpenEnded(schedule) ? words.open : words.plan;
  return fill(isTrial ? words.trial : template, {
    monthly: amountText(plan.monthly),
    n: String(isTrial ? plan.months : schedule.instalments.length),
  });
}

const isOverdue = ({ timing }: Brief): boolean => timing?.startsWith('late') === true;

const lastTicket = ({ contacts }: Brief): string | null =>
  contacts.reduce<string | null>((last, { ticket }) => ticket ?? last, null);

const templateOf = (templates: Readonly<Partial<Record<Refusal, string>>>, refusal: Refusal): string | undefined =>
  templates[refusal];

/** True where the sentence after this refusal says that nothing is left to pay with. */
export const saysNothingIsLeft = (refusal: Refusal, { left }: Pick<Brief, 'left'>): boolean =>
  templateOf(words.withNothing, refusal) !== undefined && left !== null && left.amount <= 0;

type Agreed = Pick<Brief, 'facts' | 'isPaidUp'>;

/**
 * True where the agreement answers whatever is said: all of it is paid, or the lender did not keep it and the person has
 * proposed nothing since.
 */
export const standsOnAgreement = ({ facts, isPaidUp }: Agreed): boolean =>
  isPaidUp || (facts.lenderBrokeAgreement && facts.plan === null && !facts.offersNothing);

/**
 * True where the claim may have expired, the borrower has died, nothing is owed or the agreement is all there is to say, so
 * that a refusal is answered without any offer. A sale is checked as ever.
 */
export const saysOnlyWhatIsChecked = (refusal: Refusal, brief: Agreed & Demanded): boolean =>
  (checksOnly(brief) || brief.facts.borrowerDied || denialOf(brief) !== null || standsOnAgreement(brief)) &&
  refusal !== 'sold';

/**
 * The sentence to say after a refusal, with the case's plan or ticket number where there is one that may be named. It asks
 * for the answer where the person can read it.
 */
export const replyLine = (refusal: Refusal, brief: Brief): string => askedWhereRead(replyTo(refusal, brief), brief);

/** What is said to whatever is refused where nothing is offered. */
function checkedReply(brief: Brief): string {
  const { facts } = brief;
  if (facts.borrowerDied) return heirsSpeech.reply;
  const denial = denialOf(brief);
  if (denial !== null) return denial.reply;
  if (checksOnly(brief)) return limitationWords.reply;
  return facts.lenderBrokeAgreement ? renegotiationWords.broken.reply : renegotiationWords.settled.pressed;
}

function replyTo(refusal: Refusal, brief: Brief): string {
  if (saysOnlyWhatIsChecked(refusal, brief)) {
    const said = fill(words.quoted, { said: checkedReply(brief) });
    return checksOnly(brief) ? toUndecided(brief, said) : said;
  }
  const plan = spokenPlan(brief);
  const withPlan = templateOf(words.withPlan, refusal);
  if (withPlan !== undefined && plan !== null) return fill(withPlan as '{plan}', { plan });
  const ticket = lastTicket(brief);
  const withTicket = templateOf(words.withTicket, refusal);
  if (withTicket !== undefined && ticket !== null) return fill(withTicket as '{ticket}', { ticket });
  const withNothing = templateOf(words.withNothing, refusal);
  if (withNothing !== undefined && saysNothingIsLeft(refusal, brief)) return withNothing;
  if (refusal === 'notOverdueYet' && isOverdue(brief)) return words.overdueAlready;
  const { next } = replies[refusal];
  return typeof next === 'string' ? next : next.text;
}
