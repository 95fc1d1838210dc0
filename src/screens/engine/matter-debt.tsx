import type { CourtMatter } from '#brief/court.ts';
import { isElsewhere } from '#brief/own-court.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { courtNoteOf } from '#case/court-papers.ts';
import { courtNoted } from '#case/file-changes.ts';
import { useRoad } from '#case/use-journey.ts';
import { SelectField } from '#components/select-field.tsx';
import { type ProductId, productIds } from '#model/values.ts';
import { names } from '#words/names.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

const words = courtNotes.about;

const options = [
  { id: '', label: words.unknown },
  ...productIds
    .filter((id) => id !== 'unsure')
    .map((id) => ({ id, label: id === 'others' ? words.others : names.product[id] })),
];

/** Asks which debt a court paper is about, so that nobody else is told of it; says so where it is another lender's. */
export function MatterDebt({ of: matter }: { readonly of: CourtMatter }) {
  const { product: _before, ...note } = useCase(({ file }) => courtNoteOf(file, matter));
  const { change } = useCaseActions();
  const { facts } = useRoad();
  const tell = (id: string) => change(courtNoted(matter.key, id === '' ? note : { ...note, product: id as ProductId }));
  return (
    <div className="my-4">
      <SelectField
        id={`about-${matter.key}`}
        label={words.label}
        hint={words.hint}
        value={matter.product ?? ''}
        options={options}
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
