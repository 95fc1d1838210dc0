import type { EditKey } from '#case/record.ts';
import { papersPage } from '#content/zh-CN/ui/papers.ts';
import type { Step } from '#machines/replay.ts';
import type { PaperId } from '#model/papers.ts';
import type { ComplaintBody } from '#model/values.ts';
import type { Brief } from '../brief.ts';
import { fill } from '../fill.ts';
import { amountText } from '../format.ts';

const { plans, madeFrom: sentence } = papersPage;

/** Which plan the papers were made from, in a sentence; that there is none where there is none. */
export function madeFrom({ facts, schedule }: Brief): string {
  const { agreed, plan } = facts;
  const terms = agreed ?? plan;
  if (terms === null || schedule === null) return plans.none;
  const values = { monthly: amountText(terms.monthly), months: String(schedule.instalments.length) };
  if (agreed !== null) return fill(sentence, { plan: fill(plans.agreed, values) });
  return fill(sentence, { plan: fill(plan?.plan === 'trial' ? plans.trial : plans.proposed, values) });
}

/** Where a rewritten paper is kept: a letter with its round, a complaint with its body, every other by its name. */
export function editKeyOf(id: PaperId, path: readonly Step[], body: ComplaintBody): EditKey {
  if (id === 'letter') return path.filter(({ screen }) => screen === 'letter').pop()?.key ?? 'letter';
  return id === 'complaint' && body !== 'lender' ? `complaint-${body}` : id;
}
