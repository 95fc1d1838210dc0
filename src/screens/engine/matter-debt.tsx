import type { CourtMatter } from '#brief/court.ts';
import { debtsToName, namedDebtId } from '#brief/debts-to-name.ts';
import { type NamedDebt, namedDebt } from '#brief/named-debt.ts';
import { isElsewhere } from '#brief/own-court.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { courtNoteOf } from '#case/court-papers.ts';
import { courtNoted } from '#case/file-changes.ts';
import { useRoad } from '#case/use-journey.ts';
import { SelectField } from '#components/select-field.tsx';
import { productIds } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { names } from '#words/names.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

const words = courtNotes.about;

const labelOf = ({ product, lender }: NamedDebt): string => {
  if (lender !== undefined) return fill(words.ofLender, { product: names.product[product], lender });
  return product === 'others' ? words.others : names.product[product];
};

/** Asks which debt a court paper is about, so that nobody else is told of it; says so where it is another lender's. */
export function MatterDebt({ of: matter }: { readonly of: CourtMatter }) {
  const { product: _before, lender: _whose, ...note } = useCase(({ file }) => courtNoteOf(file, matter));
  const { change } = useCaseActions();
  const { facts } = useRoad();
  const told = namedDebt(matter);
  const debts = debtsToName(productIds, facts.debts ?? [], told);
  const tell = (id: string) => {
    const about = debts.find((one) => namedDebtId(one) === id);
    change(courtNoted(matter.key, { ...note, ...about }));
  };
  return (
    <div className="my-4">
      <SelectField
        id={`about-${matter.key}`}
        label={words.label}
        hint={words.hint}
        value={told === null ? '' : namedDebtId(told)}
        options={[
          { id: '', label: words.unknown },
          ...debts.map((about) => ({ id: namedDebtId(about), label: labelOf(about) })),
        ]}
        onChange={tell}
      />
      {isElsewhere(matter, facts) && (
        <p role="status">
          {words.elsewhere}
          <RouteLink to={pageRoute('again')} className="ml-1 inline-flex min-h-12 items-center text-jade underline">
            {words.begin}
          </RouteLink>
        </p>
      )}
    </div>
  );
}
