import type { CourtMatter } from '#brief/court.ts';
import { isElsewhere } from '#brief/own-court.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { courtNoteOf } from '#case/court-papers.ts';
import { courtNoted } from '#case/file-changes.ts';
import { useRoad } from '#case/use-journey.ts';
import { SelectField } from '#components/select-field.tsx';
import { type Debt, type ProductId, productIds } from '#model/values.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import { fill } from '#text/fill.ts';
import { names } from '#words/names.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

const words = courtNotes.about;

interface About {
  readonly product: ProductId;
  /** Only where several lenders gave a debt of the product. */
  readonly lender?: string;
}

const idOf = ({ product, lender = '' }: About): string => `${product} ${lender}`.trim();

/** The debts a paper can be about: each product once, or once for each of its lenders where the person named several. */
function debtsToName(debts: readonly Debt[]): readonly About[] {
  return productIds.flatMap((product): readonly About[] => {
    if (product === 'unsure') return [];
    const lenders = namedLenders(debts.filter((debt) => debt.product === product));
    return lenders.length < 2 ? [{ product }] : [{ product }, ...lenders.map((lender) => ({ product, lender }))];
  });
}

const labelOf = ({ product, lender }: About): string => {
  if (lender !== undefined) return fill(words.ofLender, { product: names.product[product], lender });
  return product === 'others' ? words.others : names.product[product];
};

/** Asks which debt a court paper is about, so that nobody else is told of it; says so where it is another lender's. */
export function MatterDebt({ of: matter }: { readonly of: CourtMatter }) {
  const { product: _before, lender: _whose, ...note } = useCase(({ file }) => courtNoteOf(file, matter));
  const { change } = useCaseActions();
  const { facts } = useRoad();
  const { product, lender } = matter;
  const told = product === null ? null : { product, ...(lender !== null && { lender }) };
  const known = debtsToName(facts.debts ?? []);
  const isKnown = told === null || known.some((one) => idOf(one) === idOf(told));
  const debts = isKnown ? known : [...known, told];
  const tell = (id: string) => {
    const about = debts.find((one) => idOf(one) === id);
    change(courtNoted(matter.key, { ...note, ...about }));
  };
  return (
    <div className="my-4">
      <SelectField
        id={`about-${matter.key}`}
        label={words.label}
        hint={words.hint}
        value={told === null ? '' : idOf(told)}
        options={[
          { id: '', label: words.unknown },
          ...debts.map((about) => ({ id: idOf(about), label: labelOf(about) })),
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
