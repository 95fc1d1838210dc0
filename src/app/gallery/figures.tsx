import { DefinitionRows } from '#components/definition-rows.tsx';
import { MoneyTable } from '#components/money-table.tsx';
import { ScheduleTable } from '#components/schedule-table.tsx';
import { SumRows } from '#components/sum-rows.tsx';
import { fill } from '#text/fill.ts';
import { creditorSharesWords } from '#words/budget/creditor-shares.ts';
import { summaryPanelWords } from '#words/budget/summary-panel.ts';
import { schedulePanelWords } from '#words/keep/schedule-panel.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { result } from '#words/result/result.ts';
import { common } from '#words/shell/common.ts';
import { GalleryItem, State } from './gallery-item.tsx';
import { Opened } from './opened.tsx';
import { amount, hugeAmount, instalments, longName, longWord } from './samples.ts';

const sumOf = (each: string) => [
  { id: 'income', label: result.income, amount: each },
  { id: 'spending', label: result.spending, amount: `− ${each}` },
  { id: 'left', label: result.left, amount: each, isResult: true },
];

function SumPiece() {
  return (
    <GalleryItem name="sum-rows">
      <State name="plain">
        <SumRows label={result.leftTitle} rows={sumOf(amount)} />
      </State>
      <State name="huge">
        <SumRows label={result.leftTitle} rows={sumOf(hugeAmount)} />
      </State>
      <State name="long labels">
        <SumRows
          label={result.leftTitle}
          rows={[
            { id: 'long', label: summaryPanelWords.oneOffsOut + longName, amount: hugeAmount },
            { id: 'result', label: result.safeLine, amount, isResult: true },
          ]}
        />
      </State>
      <State name="empty">
        <SumRows label={result.leftTitle} rows={[]} />
      </State>
    </GalleryItem>
  );
}

const all = fill(result.scheduleAll, { n: '8' });

function Schedule({ months, each = amount }: { months: number; each?: string }) {
  return (
    <ScheduleTable
      caption={result.schedule}
      columns={result.scheduleColumns}
      rows={instalments(months, each)}
      sum={{ label: result.scheduleSum, amount: each }}
      all={all}
    />
  );
}

function SchedulePiece() {
  return (
    <GalleryItem name="schedule-table">
      <State name="short">
        <Schedule months={3} />
      </State>
      <State name="long">
        <Schedule months={8} />
      </State>
      <State name="long, opened">
        <Opened>
          <Schedule months={8} />
        </Opened>
      </State>
      <State name="huge">
        <Schedule months={2} each={hugeAmount} />
      </State>
      <State name="marked">
        <ScheduleTable
          caption={schedulePanelWords.title}
          columns={result.scheduleColumns}
          rows={instalments(2, amount).map((row, at) => ({
            ...row,
            mark: at === 0 && <span className="ml-2 text-jade">{paymentsWords.instalments.paid}</span>,
          }))}
          sum={{ label: result.scheduleSum, amount }}
          all={all}
        />
      </State>
      <State name="empty">
        <Schedule months={0} />
      </State>
    </GalleryItem>
  );
}

function Shares({ each }: { readonly each: string }) {
  const { columns, sum } = creditorSharesWords;
  return (
    <MoneyTable
      columns={[columns.name, columns.total, columns.share]}
      texts={1}
      rows={['one', 'two'].map((id) => ({ id, cells: [longName, each, each] }))}
      sum={{ label: sum, amount: each }}
    />
  );
}

function MoneyPiece() {
  return (
    <GalleryItem name="money-table">
      <State name="plain">
        <Shares each={amount} />
      </State>
      <State name="huge">
        <Shares each={hugeAmount} />
      </State>
    </GalleryItem>
  );
}

/** The gallery of sums, schedules and other figures. */
export function FigureGallery() {
  const change = (
    <button type="button" className="flex min-h-12 items-center px-2 text-jade underline">
      {common.change}
    </button>
  );
  return (
    <>
      <SumPiece />
      <SchedulePiece />
      <MoneyPiece />
      <GalleryItem name="definition-rows">
        <DefinitionRows
          rows={[
            { id: 'plain', term: result.ceiling, value: amount },
            { id: 'action', term: result.planTitle, value: result.planNone, action: change },
            { id: 'long', term: result.planProposed + longName, value: result.planTrialWhy, action: change },
            { id: 'word', term: result.asksTitle, value: longWord, action: change },
          ]}
        />
        <State name="empty">
          <DefinitionRows rows={[]} />
        </State>
      </GalleryItem>
    </>
  );
}
