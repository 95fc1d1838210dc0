import { debtsToName, namedDebtId, namedDebtText } from '#brief/debts-to-name.ts';
import { namedDebt } from '#brief/named-debt.ts';
import { ownProducts } from '#brief/own-products.ts';
import { lastSales, salesIn, salesTold } from '#brief/sale.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import type { NoteKey } from '#case/schemas.ts';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { SelectField } from '#components/select-field.tsx';
import { TickList } from '#components/tick-list.tsx';
import { type Answer, journeysIn } from '#model/answers.ts';
import { longestName } from '#model/limits.ts';
import { debtsInTalk } from '#rules/case-facts.ts';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { common } from '#words/shell/common.ts';
import { buyerFieldWords as words } from '#words/urgent/buyer-field.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { ShortField } from '../engine/short-field.tsx';
import { saleNoted } from './sale-noted.ts';

/** The company that bought a debt, to which documents made from then on go, and the sales that were verified before, also in merged negotiations. */
export function BuyerField({ answerKey, given }: ScreenProps) {
  const earlier = journeysIn(useJourney())
    .flatMap(salesTold)
    .filter(({ nth }) => nth !== given?.nth);
  return (
    <>
      <SaleFields noteKey={given === undefined ? answerKey : `${answerKey}#${given.nth}`} nth={given?.nth} />
      {earlier.map((told) => (
        <EarlierSale key={told.nth} told={told} />
      ))}
    </>
  );
}

interface SaleFieldsProps {
  readonly noteKey: NoteKey;
  /** The answer that tells of it; undefined before it is given. */
  readonly nth: number | undefined;
}

/** The name of the buyer and, where several debts are owed, which one was sold. */
function SaleFields({ noteKey, nth }: SaleFieldsProps) {
  const journey = useJourney();
  const { facts, path } = useRoad();
  const file = useCase((state) => state.file);
  const { change } = useCaseActions();
  const note = file.notes[noteKey];
  const about = namedDebt(note ?? {});
  const debts = debtsToName(ownProducts(facts), debtsInTalk(facts), about);
  const isOne = debts.length < 2;
  const sales = salesIn(journey, path, file);
  // Who bought the only debt bought it also when it is told of again; an earlier release kept the name apart.
  const told = sales.filter((sale) => nth === undefined || sale.nth <= nth);
  const known = isOne ? lastSales(told, true)[0]?.buyer : told.find((sale) => sale.nth === nth)?.buyer;
  const before = known ?? (sales.length === 0 ? file.buyer : undefined);
  const name = (typed: string) =>
    change(saleNoted(noteKey, { buyer: typed.trim() === '' && !before ? undefined : typed }));
  const tell = (chosen: string) => {
    const { product, lender } = debts.find((one) => namedDebtId(one) === chosen) ?? {};
    change(saleNoted(noteKey, { product, lender }));
  };
  const id = nth === undefined ? '' : `-${nth}`;
  return (
    <>
      {!isOne && (
        <SelectField
          id={`sold${id}`}
          label={words.product}
          optionalMark={common.optional}
          value={about === null ? '' : namedDebtId(about)}
          options={[
            { id: '', label: words.unknownProduct },
            ...debts.map((one) => ({ id: namedDebtId(one), label: namedDebtText(one) })),
          ]}
          onChange={tell}
        />
      )}
      <ShortField
        id={`buyer${id}`}
        label={words.label}
        hint={words.hint}
        optionalMark={common.optional}
        most={longestName}
        value={note?.buyer ?? before ?? ''}
        onChange={name}
      />
    </>
  );
}

/** A sale that was verified before: its buyer, and that it was told by mistake. */
function EarlierSale({ told: { nth, on } }: { readonly told: Answer }) {
  const noteKey: NoteKey = `debtSold#${nth}`;
  const isMistaken = useCase(({ file }) => file.notes[noteKey]?.isMistaken) === true;
  const { change } = useCaseActions();
  const titleId = `earlier-${nth}`;
  return (
    <Disclosure title={fill(words.earlier, { date: weekdayText(on) })} isForm={true} startsOpen={isMistaken}>
      {!isMistaken && <SaleFields noteKey={noteKey} nth={nth} />}
      <p id={titleId} className="sr-only">
        {fill(words.earlier, { date: weekdayText(on) })}
      </p>
      <TickList
        labelledBy={titleId}
        ticks={[{ id: 'mistaken', label: words.mistaken }]}
        ticked={isMistaken ? ['mistaken'] : []}
        idOf={() => `mistaken-${nth}`}
        onChange={(_, isTicked) => change(saleNoted(noteKey, { isMistaken: isTicked || undefined }))}
      />
    </Disclosure>
  );
}
