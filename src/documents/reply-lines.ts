import { spokenWords as words } from '#content/zh-CN/documents/spoken.ts';
import { replies } from '#content/zh-CN/refused/replies.ts';
import type { OptionOf } from '#model/screens.ts';
import type { Brief } from './brief.ts';
import { fill } from './fill.ts';
import { amountText } from './format.ts';

type Refusal = OptionOf<'whatTheySaid'>;

/**
 * The plan as it may be said aloud; null before one is written down as a proposal, where another was agreed since, and
 * where it asks for more than is left.
 */
export function spokenPlan({ facts, left, schedule }: Brief): string | null {
  const { plan, agreed, offersNothing, letterIsReady, submittedOn } = facts;
  const isProposed = letterIsReady || submittedOn.length > 0;
  if (plan === null || schedule === null || agreed !== null || offersNothing || !isProposed) return null;
  if (left !== null && plan.monthly > left.amount) return null;
  const isTrial = plan.plan === 'trial';
  return fill(isTrial ? words.trial : words.plan, {
    monthly: amountText(plan.monthly),
    n: String(isTrial ? plan.months : schedule.instalments.length),
  });
}

/** The newest ticket number that is known. */
const lastTicket = ({ contacts }: Brief): string | null =>
  contacts.reduce<string | null>((last, { ticket }) => ticket ?? last, null);

const templateOf = (templates: Readonly<Partial<Record<Refusal, string>>>, refusal: Refusal): string | undefined =>
  templates[refusal];

/** The next sentence after a refusal, with the case's own figures where there are some and they may be named. */
export function replyLine(refusal: Refusal, brief: Brief): string {
  const plan = spokenPlan(brief);
  const withPlan = templateOf(words.withPlan, refusal);
  if (withPlan !== undefined && plan !== null) return fill(withPlan as '{plan}', { plan });
  const ticket = lastTicket(brief);
  const withTicket = templateOf(words.withTicket, refusal);
  if (withTicket !== undefined && ticket !== null) return fill(withTicket as '{ticket}', { ticket });
  const { next } = replies[refusal];
  return typeof next === 'string' ? next : next.text;
}
