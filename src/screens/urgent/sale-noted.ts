import type { FileChange } from '#case/file-changes.ts';
import type { CaseFile, NoteKey } from '#case/schemas.ts';

type SaleNote = NonNullable<CaseFile['notes'][NoteKey]>;
/** What is noted of a sale; undefined takes it away. */
type SalePart = { readonly [K in 'buyer' | 'product' | 'lender' | 'isMistaken']?: SaleNote[K] | undefined };

/** Notes something of the answer that tells of a sale; of a note that says nothing any more nothing is left. */
export const saleNoted =
  (key: NoteKey, part: SalePart): FileChange =>
  ({ notes: { [key]: before, ...notes }, ...file }) => {
    const said = Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined);
    return { ...file, notes: said.length === 0 ? notes : { ...notes, [key]: Object.fromEntries(said) as SaleNote } };
  };
