import { DefinitionRows } from '#components/definition-rows.tsx';
import { Mark } from '#components/mark.tsx';
import type { HouseholdView } from '#share/household-view.ts';
import { negotiationRows, negotiationTitle, togetherRows } from '#share/shared-rows.ts';
import { dayOf, whereaboutsOf } from '#share/whereabouts.ts';
import { fill } from '#text/fill.ts';
import { shared as words } from '#words/share/shared.ts';
import { common } from '#words/shell/common.ts';

/** All that a view of several negotiations tells: the sums over all, then each of them. */
export function SharedNegotiations({ view }: { readonly view: HouseholdView }) {
  const { negotiations, leftOut } = view;
  const together = togetherRows(view);
  return (
    <div className="my-4 rounded-field border border-line bg-surface px-4 py-3">
      <p className="flex items-center text-hint font-bold text-jade">
        <Mark />
        {common.appName}
      </p>
      <p className="mt-2 text-hint text-ink-soft">{dayOf(view)}</p>
      {together.length > 0 && (
        <section aria-label={words.all.together}>
          <DefinitionRows rows={together} />
        </section>
      )}
      <ul aria-label={words.all.each}>
        {negotiations.map((negotiation, at) => {
          const title = negotiationTitle(negotiation, at);
          const whereabouts = whereaboutsOf(negotiation);
          return (
            <li key={title} className="border-t-2 border-line pt-3">
              <p className="font-bold">{title}</p>
              {whereabouts !== null && <p>{whereabouts}</p>}
              <DefinitionRows rows={negotiationRows(negotiation)} />
            </li>
          );
        })}
      </ul>
      {leftOut > 0 && <p>{fill(words.all.leftOut, { n: String(leftOut) })}</p>}
    </div>
  );
}
