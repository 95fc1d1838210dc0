import type { Brief } from '#brief/brief.ts';
import { numberText } from '#brief/instalment-name.ts';
import { ScheduleTable } from '#components/schedule-table.tsx';
import { SumRows } from '#components/sum-rows.tsx';
import { SummarySection } from '#components/summary-section.tsx';
import { safeLineOf } from '#rules/budget.ts';
import { isTrialInView, termsInView } from '#rules/case-facts.ts';
import { type EvidenceState, evidenceIn } from '#rules/evidence.ts';
import { countInstalments } from '#rules/instalment-number.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { instalmentPlans } from '#rules/plans-on-offer.ts';
import { fill } from '#text/fill.ts';
import { amountText, weekdayText } from '#text/format.ts';
import { evidenceItems } from '#words/evidence/items.ts';
import { names } from '#words/names.ts';
import { result as words } from '#words/result/result.ts';
import { AddedNote } from '../engine/added-note.tsx';
import { ProposalList } from '../engine/proposal-list.tsx';
import { UnlistedNote } from '../engine/unlisted-note.tsx';
import { Items, textOf } from '../engine/words/sentence.tsx';
import { PaymentCautions } from '../payments/payment-cautions.tsx';
import { inForceLine, leftRows, leftSummary, planLines, planSummary } from './result-lines.ts';

/** The plan, the sums, the requests and the evidence of the case. */
export function ResultPlan({ brief }: { readonly brief: Brief }) {
  const { asks } = brief.facts;
  return (
    <>
      {/* Never folded away: each asks for something today. */}
      {(brief.kept === null || termsInView(brief.facts) !== null) && <PaymentCautions brief={brief} />}
      <SummarySection title={words.planTitle} summary={planSummary(brief)}>
        <Plan brief={brief} />
        <ProposalList brief={brief} />
      </SummarySection>
      <SummarySection title={words.leftTitle} summary={leftSummary(brief)}>
        <Left brief={brief} />
      </SummarySection>
      <SummarySection
        title={words.asksTitle}
        summary={asks.length === 0 ? words.asksNoneShort : fill(words.asksCount, { n: String(asks.length) })}
      >
        {asks.length === 0 ? <p>{words.asksNone}</p> : <Items items={asks.map((ask) => names.asks[ask])} />}
      </SummarySection>
      <Evidence brief={brief} />
    </>
  );
}

function Left({ brief }: { readonly brief: Brief }) {
  const { facts, left } = brief;
  if (left === null) return <p>{words.leftUnknown}</p>;
  const safe = safeLineOf(left.amount);
  return (
    <>
      <SumRows label={words.leftTitle} rows={leftRows(brief)} />
      {!left.exact && <p className="text-hint text-ink-soft">{words.leftEstimateHint}</p>}
      {/* An amount to propose would be a promise while the claim may have expired. */}
      {!mayBeTimeBarred(facts) &&
        (safe === 0 ? <p>{words.leftNone}</p> : <OwnLimits safe={safe} ceiling={facts.ceiling} />)}
    </>
  );
}

/** The safe line and the ceiling: for the person only, so they are not printed. */
function OwnLimits({ safe, ceiling }: { readonly safe: number; readonly ceiling: number | null }) {
  const rows = [{ id: 'safe', label: words.safeLine, amount: amountText(safe), isResult: true }];
  return (
    <div className="no-print">
      <SumRows
        label={words.safeLine}
        rows={ceiling === null ? rows : [...rows, { id: 'ceiling', label: words.ceiling, amount: amountText(ceiling) }]}
      />
      <p className="text-hint text-ink-soft">{words.safeLineHint}</p>
    </div>
  );
}

function Plan({ brief }: { readonly brief: Brief }) {
  const { facts, schedule, kept, owed, left } = brief;
  const { state, offer } = planLines(brief);
  if (offer === null || schedule === null) return <p>{state}</p>;
  const agreed = termsInView(facts);
  const isTrial = isTrialInView(facts);
  const leaves = agreed === null ? words.remaining : isTrial ? words.remainingTrial : words.remainingAgreed;
  // Agreed instalments stand on the days they were put off to.
  const { instalments } = agreed === null || kept === null ? schedule : kept;
  const fitsNot = left !== null && owed !== null && instalmentPlans({ surplus: left.amount, total: owed }).length === 0;
  return (
    <>
      {inForceLine(brief) !== null && <p>{inForceLine(brief)}</p>}
      {(agreed !== null || inForceLine(brief) !== null) && <AddedNote brief={brief} />}
      <UnlistedNote brief={brief} />
      <p className="text-hint text-ink-soft">{state}</p>
      <p className="mb-2 text-question font-bold tabular-nums">{offer}</p>
      {isTrial && agreed === null && fitsNot && <p>{words.planTrialWhy}</p>}
      <ScheduleTable
        caption={words.schedule}
        columns={words.scheduleColumns}
        all={fill(words.scheduleAll, { n: String(countInstalments(instalments)) })}
        rows={instalments.map(({ on, amount }, at) => ({
          id: on,
          nth: numberText(instalments, at),
          on: weekdayText(on),
          amount: amountText(amount),
        }))}
        sum={{ label: words.scheduleSum, amount: amountText(schedule.paid) }}
      />
      {schedule.remaining !== null && schedule.remaining > 0 && (
        <p>{fill(leaves, { amount: amountText(schedule.remaining) })}</p>
      )}
      <p className="text-hint text-ink-soft">{agreed === null ? words.costs : words.costsAgreed}</p>
    </>
  );
}

function Evidence({ brief }: { readonly brief: Brief }) {
  const { causes, products } = brief.facts;
  const evidence = evidenceIn({ causes, products }, brief);
  const named = (wanted: EvidenceState) =>
    evidence.filter(({ state }) => state === wanted).map(({ id }) => textOf(evidenceItems[id].name));
  const [have, missing] = [named('have'), named('canGet')];
  if (evidence.length === 0) return null;
  return (
    <SummarySection
      title={words.evidenceTitle}
      summary={fill(words.evidenceCount, { have: String(have.length), missing: String(missing.length) })}
    >
      <Named title={words.evidenceGathered} items={have} />
      <Named title={words.evidenceMissing} items={missing} />
      <Named title={words.evidenceCannot} items={named('cannot')} />
    </SummarySection>
  );
}

function Named({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <p className="text-ink-soft">{title}</p>
      <Items items={items} />
    </>
  );
}
