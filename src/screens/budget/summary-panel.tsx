import { Suspense } from 'react';
import { Disclosure } from '#components/disclosure.tsx';
import { Note } from '#components/note.tsx';
import { SumRows } from '#components/sum-rows.tsx';
import { mostInstalments, usualReserve } from '#model/limits.ts';
import { type Budget, owedDebts, totalOwed } from '#rules/budget.ts';
import { budgetIn, debtsInTalk, type Facts, owedIn, paidElsewhereOnce } from '#rules/case-facts.ts';
import { isSharedByBalance } from '#rules/elsewhere.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { oneOffTotals } from '#rules/one-off-totals.ts';
import { isOwnShare } from '#rules/own-share.ts';
import { instalmentsFor } from '#rules/plans.ts';
import { putAsideUntil } from '#rules/put-aside-until.ts';
import { fill } from '#text/fill.ts';
import { amountText, countText, dateText } from '#text/format.ts';
import { monthPictureWords } from '#words/budget/month-picture.ts';
import { summaryPanelWords } from '#words/budget/summary-panel.ts';
import { result } from '#words/result/result.ts';
import { ApartList } from '../engine/apart-list.tsx';
import { elsewhereRows } from '../engine/elsewhere-rows.ts';
import { HowCalculated } from '../engine/how-calculated.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { sharePrefix } from '../engine/share-prefix.ts';
import { useBrief } from '../engine/use-brief.ts';
import { WaitingNote } from '../engine/waiting-note.tsx';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';
import { CreditorShares } from './creditor-shares.tsx';
import { NotCounted } from './not-counted.tsx';

const words = summaryPanelWords;
const MonthPicture = lazyWithPreload(() => import('./month-picture.tsx').then((all) => all.MonthPicture));

/** What is left each month, and what to propose at most; nothing while the budget is not known. */
export function SummaryHeadline({ position }: Pick<ScreenProps, 'position'>) {
  const budget = budgetIn(position.facts);
  if (budget === null) return null;
  const { safeOffer } = budget;
  return (
    <>
      <SumRows
        label={words.atAGlance}
        rows={[
          { id: 'left', ...leftRow(position.facts, budget), isResult: true },
          // An amount to propose would be half a promise while the claim may have expired.
          ...(safeOffer === 0 || mayBeTimeBarred(position.facts)
            ? []
            : [{ id: 'safe', label: result.safeLine, amount: amountText(safeOffer), isResult: true }]),
        ]}
      />
      <BandNote budget={budget} facts={position.facts} />
      {!mayBeTimeBarred(position.facts) && <AsideNote budget={budget} facts={position.facts} />}
    </>
  );
}

const leftRow = (facts: Facts, { left }: Budget) => ({
  label: left < 0 ? result.short : sharePrefix(isOwnShare(facts)) + result.left,
  amount: amountText(Math.abs(left)),
});

/** Whether all is counted and the debt fits; nothing while the budget is not known. */
export function SummaryPanel({ position }: ScreenProps) {
  const { facts } = position;
  const budget = budgetIn(facts);
  if (budget === null) return null;
  return (
    <>
      <NotCounted position={position} />
      {!mayBeTimeBarred(facts) && <Fit safe={budget.safeOffer} owed={owedIn(facts)} />}
      <WaitingNote debts={debtsInTalk(facts)} monthly={null} />
    </>
  );
}

/** How the sums came about; nothing while the budget is not known. */
export function SummaryDetails({ position }: ScreenProps) {
  const { facts } = position;
  const brief = useBrief(position);
  const { incomes, spending, oneOffs, foundOnce } = facts;
  const budget = budgetIn(facts);
  if (incomes === null || spending === null || budget === null) return null;
  const { in: told, out } = oneOffTotals(oneOffs ?? []);
  const comesIn = told + foundOnce;
  const isOld = mayBeTimeBarred(facts);
  return (
    <section aria-label={words.title}>
      <Disclosure title={words.title}>
        <SumRows
          label={words.title}
          rows={[
            {
              id: 'income',
              label: result.income,
              amount: incomes.length === 0 ? words.incomeNone : amountText(budget.income),
            },
            ...(budget.found === 0 ? [] : [{ id: 'found', label: result.found, amount: amountText(budget.found) }]),
            { id: 'spending', label: result.spending, amount: amountText(budget.essentials) },
            ...(budget.setAside === 0
              ? []
              : [{ id: 'aside', label: result.setAside, amount: amountText(budget.setAside) }]),
            ...elsewhereRows(budget),
            { id: 'left', ...leftRow(facts, budget), isResult: true },
          ]}
        />
        {comesIn + out > 0 && (
          <SumRows
            label={words.oneOffsOut}
            rows={[
              { id: 'in', label: words.oneOffsIn, amount: amountText(comesIn) },
              { id: 'out', label: words.oneOffsOut, amount: amountText(out) },
            ]}
          />
        )}
        {budget.setAside > 0 && (
          <p className="text-hint text-ink-soft">{fill(words.setAsideWhy, { amount: amountText(budget.setAside) })}</p>
        )}
        {budget.keptForOthers > 0 && (
          <p className="text-hint text-ink-soft">
            {spending.elsewhere?.open === 0
              ? words.keptForOffer
              : fill(words.keptWhy, {
                  n: String(spending.elsewhere?.open),
                  by: words.keptBy[
                    isSharedByBalance(owedIn(facts), spending.elsewhere ?? { owed: 0 }) ? 'balance' : 'number'
                  ],
                  amount: amountText(budget.left),
                })}
          </p>
        )}
      </Disclosure>
      {!isOld && <Halves budget={budget} reserve={spending.reserve ?? usualReserve} />}
      <Owed facts={facts} />
      <ApartList brief={brief} />
      <Disclosure title={monthPictureWords.title} isLazy>
        <Suspense>
          <MonthPicture budget={budget} spending={spending} />
        </Suspense>
      </Disclosure>
      {!isOld && <CreditorShares debts={debtsInTalk(facts)} facts={facts} pot={budget.safeOffer} />}
      {!isOld && <HowCalculated budget={budget} owed={owedIn(facts)} plans={[]} />}
    </section>
  );
}

/** What the half of what is left is for that is not offered. */
function Halves({ budget, reserve }: { readonly budget: Budget; readonly reserve: number }) {
  const { safeOffer, reserve: kept, spare } = budget;
  if (safeOffer === 0) return null;
  return (
    <>
      <SumRows
        label={words.otherHalf}
        rows={[
          { id: 'reserve', label: words.reserve, amount: amountText(kept) },
          { id: 'spare', label: words.spare, amount: amountText(spare) },
        ]}
      />
      <p className="text-hint text-ink-soft">{fill(words.reserveWhy, { n: String(reserve) })}</p>
    </>
  );
}

/** What is owed within this plan, what is owed elsewhere, and how many debts have no known total. */
function Owed({ facts }: { readonly facts: Facts }) {
  const own = totalOwed(debtsInTalk(facts));
  const all = totalOwed(owedDebts(facts.debts ?? []));
  const elsewhere = all.known - own.known;
  const owed = own.known === 0 && own.unknown > 0 ? words.toCheck : amountText(own.known);
  const rows = [{ id: 'owed', label: words.owed, amount: owed }];
  return (
    <>
      <SumRows
        label={words.owed}
        rows={
          elsewhere === 0 ? rows : [...rows, { id: 'elsewhere', label: words.elsewhere, amount: amountText(elsewhere) }]
        }
      />
      {all.unknown > 0 && <p className="text-hint text-ink-soft">{fill(words.unknown, { n: String(all.unknown) })}</p>}
    </>
  );
}

function Fit({ safe, owed }: { readonly safe: number; readonly owed: number | null }) {
  if (safe === 0 || owed === null || owed === 0) return null;
  const months = instalmentsFor(owed, safe);
  return (
    <Note kind="information">
      {fill(months > mostInstalments ? words.fitsNot : words.fits, {
        months: countText(months),
        most: String(mostInstalments),
      })}
    </Note>
  );
}

interface OfBudget {
  readonly budget: Budget;
  readonly facts: Facts;
}

/** What a month leaves for this negotiation once nothing is put aside any more: others have their share of it, too. */
function leftAfterAside(facts: Facts): number {
  const { spending } = facts;
  const { once: _once, ...elsewhere } = spending?.elsewhere ?? { agreed: 0, open: 0, owed: 0 };
  return budgetIn({ ...facts, oneOffs: [], spending: spending && { ...spending, elsewhere } })?.left ?? 0;
}

/** The day of the last of what is put aside for, single payments to other lenders included; null where nothing is. */
function asideUntil({ oneOffs, oneOffsOn, foundOnce, spending }: Facts) {
  const all = [
    ...(oneOffs ?? []),
    ...paidElsewhereOnce(spending?.elsewhere),
    { direction: 'in', amount: foundOnce } as const,
  ];
  return oneOffsOn === null ? null : putAsideUntil(all, oneOffsOn);
}

/** Explains a budget with nothing to spare, and one of which most is put aside for a while; nothing for any other. */
function BandNote({ budget: { band, left, setAside }, facts }: OfBudget) {
  const isForAside = band === 'negative' && left + setAside >= 0;
  const what = band === 'noIncome' && (facts.incomes ?? []).length > 0 ? 'leastMonth' : isForAside ? 'setAside' : band;
  const values = { amount: amountText(-left), aside: amountText(setAside) };
  return <>{what !== 'spare' && <Note kind="attention">{fill(words.bands[what], values)}</Note>}</>;
}

/** What a month leaves once what is put aside for was paid, where that takes most of it. */
function AsideNote({ budget: { left, setAside }, facts }: OfBudget) {
  const after = leftAfterAside(facts);
  const last = asideUntil(facts);
  if (last === null || after <= 0 || setAside <= left) return null;
  const share = sharePrefix(isOwnShare(facts));
  const values = { share, aside: amountText(setAside), date: dateText(last), after: amountText(after) };
  const isAgreed = facts.spending?.elsewhere?.once !== undefined;
  return <Note kind="information">{fill(isAgreed ? words.asideTakesOnce : words.asideTakes, values)}</Note>;
}
