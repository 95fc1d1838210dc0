import type { Brief } from '#brief/brief.ts';
import { type Change, changesBetween, type Proposal } from '#brief/proposals.ts';
import { isOnePayment } from '#rules/one-payment.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { proposals as words } from '#words/engine/proposal-list.ts';
import { names } from '#words/names.ts';
import { Items } from './words/sentence.tsx';

/** What a proposal offers, in a few words. */
export const offerText = ({ plan }: Proposal): string => {
  if (plan === null) return words.noPlan;
  const figures = { months: String(plan.months), monthly: amountText(plan.monthly) };
  if (isOnePayment(plan)) return fill(words.once, figures);
  return plan.plan === 'trial' ? fill(words.trial, figures) : fill(words.plan, figures);
};

function changeText(change: Change): string {
  const text = words.changes[change.what];
  switch (change.what) {
    case 'monthly':
      return fill(words.changes.monthly, { from: amountText(change.from), to: amountText(change.to) });
    case 'months':
      return fill(words.changes.months, { from: String(change.from), to: String(change.to) });
    case 'first':
      return fill(words.changes.first, { from: dateText(change.from), to: dateText(change.to) });
    case 'asked':
      return fill(words.changes.asked, { ask: names.asks[change.ask] });
    case 'notAsked':
      return fill(words.changes.notAsked, { ask: names.asks[change.ask] });
    default:
      return text;
  }
}

interface ProposalListProps {
  readonly brief: Pick<Brief, 'sent' | 'proposals'>;
}

/** Every proposal that was sent, and how each differs from the one before; nothing where none was sent. */
export function ProposalList({ brief: { sent, proposals } }: ProposalListProps) {
  const earlier = proposals - sent.length;
  if (sent.length === 0) return null;
  return (
    <section aria-labelledby="proposals" className="my-4">
      <h2 id="proposals" className="font-bold">
        {words.title}
      </h2>
      <ol className="my-3">
        {sent.map((proposal, at) => {
          const before = sent[at - 1];
          const n = String(earlier + at + 1);
          return (
            <li key={n} className="border-t border-line py-3">
              <span className="block text-hint text-ink-soft">
                {fill(words.sent, { n, date: dateText(proposal.on) })}
              </span>
              <span className="block">{offerText(proposal)}</span>
              {before !== undefined && <Changes before={before} after={proposal} n={String(earlier + at)} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface ChangesProps {
  readonly before: Proposal;
  readonly after: Proposal;
  /** The number of the proposal compared with. */
  readonly n: string;
}

/** How a proposal differs from an earlier one. */
export function Changes({ before, after, n }: ChangesProps) {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <p className="my-2 text-hint">{words.same}</p>;
  return (
    <>
      <p className="mt-2 text-hint text-ink-soft">{fill(words.sinceLast, { n })}</p>
      <Items items={changes.map(changeText)} />
    </>
  );
}
