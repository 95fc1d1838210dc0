import type { Brief } from '#brief/brief.ts';
import { debtNameAmong } from '#brief/own-products.ts';
import { useCaseActions } from '#case/case-context.tsx';
import { bannerDismissed } from '#case/file-changes.ts';
import { useRoad } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { fill } from '#text/fill.ts';
import { loanToTellWords as words } from '#words/engine/loan-to-tell.ts';
import { routeOfKey } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

/** Asks which of what was told as owed is the loan that is not theirs; nothing where that is known. */
export function LoanToTellNote({ brief }: { readonly brief: Pick<Brief, 'loanToTell' | 'facts'> }) {
  const { path, facts } = useRoad();
  const { change } = useCaseActions();
  const { loanToTell } = brief;
  if (loanToTell === null) return null;
  const { ids, debt } = loanToTell;
  const tellNotListed = () => {
    for (const id of ids) change(bannerDismissed(id, true));
  };
  const told = path.filter(({ screen }) => screen === (facts.debts === null ? 'products' : 'debts')).pop();
  return (
    <Note kind="stop">
      <p>
        {debt === null ? words.anyOf : fill(words.order, { debt: debtNameAmong(debt, facts.debts ?? [], brief.facts) })}
      </p>
      {told !== undefined && (
        <RouteLink
          to={routeOfKey(told.key)}
          intent="change"
          className="no-print flex min-h-12 items-center text-jade underline"
        >
          {facts.debts === null ? words.toProducts : words.toList}
        </RouteLink>
      )}
      <Button look="quiet" onClick={tellNotListed}>
        {words.notListed}
      </Button>
    </Note>
  );
}
