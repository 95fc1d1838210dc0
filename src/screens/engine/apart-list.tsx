import type { Brief } from '#brief/brief.ts';
import { lendersToName } from '#brief/lenders-to-name.ts';
import { creditorOf } from '#brief/not-begun.ts';
import { Button } from '#components/button.tsx';
import type { Debt } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { useBeginNegotiation } from './use-begin-negotiation.ts';

interface ApartListProps {
  readonly brief: Pick<Brief, 'debts' | 'facts' | 'isPaidOff'>;
}

interface ApartButtonsProps {
  readonly lenders: readonly string[];
  /** What is owed to them, and to others. */
  readonly debts: readonly Debt[];
}

/** The way to talk to each of these lenders by itself. */
export function ApartButtons({ lenders, debts }: ApartButtonsProps) {
  const begin = useBeginNegotiation();
  return lenders.map((lender) => {
    const debt = debts.find((one) => one.lender === lender);
    const creditor = debt && creditorOf(debt, true);
    return (
      creditor && (
        <div key={lender} className="mb-2">
          <Button look="quiet" onClick={() => begin(creditor)}>
            {fill(words.apartBegin, { lender })}
          </Button>
        </div>
      )
    );
  });
}

/**
 * The lenders whose debts one case is about, each with the way to talk to it by itself; nothing once something is agreed.
 * The platform's own, whose debts are listed without a lender, is left in this case once another one is taken out of it.
 */
export function ApartList({ brief: { debts, facts, isPaidOff } }: ApartListProps) {
  const listed = debts.filter(({ standing }) => standing !== 'sold');
  const lenders = lendersToName({ ...facts, products: listed.map(({ product }) => product) }, listed);
  if (lenders.length < 2 || isPaidOff || facts.hasAgreed || facts.borrowerDied) return null;
  return (
    <section aria-labelledby="apart" className="mt-6">
      <h2 id="apart" className="font-bold">
        {words.apart}
      </h2>
      <p className="mb-2">{fill(words.apartLead, { lenders: listText(lenders) })}</p>
      <ApartButtons lenders={lenders} debts={debts} />
    </section>
  );
}
