import { describe, expect, it } from 'vitest';
import { roadOf } from '#machines/road-view.ts';
import type { Counterparty } from '#model/counterparty.ts';
import type { Debt } from '#model/values.ts';
import { debtsInTalk } from '#rules/case-facts.ts';
import { isOwedTo } from '#rules/counterparty.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../tests/support/story.ts';
import { elsewhereOf } from './elsewhere.ts';
import { notBegun, withoutOwner } from './not-begun.ts';

const debts: readonly Debt[] = [
  { product: 'huabei', total: yuan(6000) },
  { product: 'xinyonggou', lender: '甲银行', total: yuan(3000) },
  { product: 'xinyongdai', lender: '甲银行', total: yuan(1000) },
  { product: 'xinyongdai', lender: '乙银行', total: yuan(1000) },
  { product: 'others', lender: '丙公司', total: yuan(500) },
];
const roadWith = (counterparty: Counterparty | undefined, listed = debts) => {
  const { journey } = journeyOf([
    ...linesBefore('debts', lateTwelveDaysJobLoss),
    answer('debts', 'given', [...listed]),
  ]);
  return roadOf({ ...journey, ...(counterparty && { counterparty }) });
};
const left = (...counterparties: readonly (Counterparty | undefined)[]) =>
  notBegun(
    counterparties.map((counterparty) => roadWith(counterparty)),
    [],
  ).map(({ counterparty, products }) => [counterparty.name ?? counterparty.kind, products]);

describe('a debt that was passed on', () => {
  const sold: Debt = { product: 'jiebei', lender: '宁波银行', total: yuan(9_000), standing: 'sold' };
  const rest: readonly Debt[] = [
    { product: 'huabei', total: yuan(6_000) },
    { product: 'others', lender: '丙公司', total: yuan(500) },
    { product: 'others', lender: '丁公司', standing: 'paidOff' },
  ];
  const talks = [
    [],
    [{ kind: 'other', name: '丙公司' }],
    [{ kind: 'other', name: '丁公司' }],
    [{ kind: 'bank', name: '宁波银行' }],
  ] as const;

  it.each(talks)('is one creditor, or waits for one to be found out, whoever else is talked to: %o', (...others) => {
    for (const own of [undefined, { kind: 'platform' } as const])
      for (const buyer of [undefined, '西南资产']) {
        const listed = [...rest, { ...sold, ...(buyer && { buyer }) }];
        const roads = [own, ...others].map((counterparty) => roadWith(counterparty, listed));
        const talked = roads.flatMap(({ facts }) => debtsInTalk(facts).filter(({ standing }) => standing === 'sold'));
        const begun = notBegun(roads, []).filter(({ isBuyer }) => isBuyer);
        const open = withoutOwner(roads);
        expect(talked.length + begun.length + open.length).toBe(1);
        expect(open).toHaveLength(buyer === undefined && talked.length === 0 ? 1 : 0);
        const [road] = roads;
        if (road !== undefined && others.length === 0)
          expect(elsewhereOf(road, []).owed).toBeGreaterThanOrEqual(yuan(9_000));
      }
  });

  it('is talked about with a company to which nothing else was ever owed, and told paid by no other', () => {
    const listed = [...rest, sold];
    const own = roadWith({ kind: 'platform' }, listed);
    const buyer = roadWith({ kind: 'other', name: '西南资产' }, listed);
    expect(debtsInTalk(buyer.facts)).toEqual([sold]);
    expect(withoutOwner([own, buyer])).toEqual([]);
    expect(isOwedTo({ kind: 'other', name: '丙公司' }, sold)).toBe(false);
  });
});

describe('the creditors nobody has begun to talk to', () => {
  it('are those owed that no negotiation is with, each once with all that is owed there', () => {
    expect(left({ kind: 'platform' })).toEqual([
      ['甲银行', ['xinyonggou', 'xinyongdai']],
      ['乙银行', ['xinyongdai']],
      ['丙公司', ['others']],
    ]);
    expect(left({ kind: 'platform' }, { kind: 'bank', name: '甲银行' }, { kind: 'other', name: '丙公司' })).toEqual([
      ['乙银行', ['xinyongdai']],
    ]);
    // A bank without a name may be either of them.
    expect(left({ kind: 'platform' }, { kind: 'bank' })).toEqual([['丙公司', ['others']]]);
  });

  it('are none of those that a negotiation with nobody in particular is about', () => {
    expect(left(undefined)).toEqual([['丙公司', ['others']]]);
  });

  it('are none by a debt that is disputed or paid off, or was passed on to nobody named', () => {
    const listed: readonly Debt[] = [
      { product: 'huabei', total: yuan(6000) },
      { product: 'xinyonggou', lender: '甲银行', disputed: true },
      { product: 'xinyongdai', lender: '乙银行', standing: 'paidOff' },
      { product: 'others', lender: '丙公司', standing: 'sold' },
    ];
    expect(notBegun([roadWith({ kind: 'platform' }, listed)], [])).toEqual([]);
  });

  it('are the buyers of debts that were passed on, of which their part of a month is kept', () => {
    const listed: readonly Debt[] = [
      { product: 'jiebei', lender: '南京银行', total: yuan(18_000), standing: 'overdue' },
      { product: 'jiebei', lender: '宁波银行', total: yuan(9_000), standing: 'sold', buyer: '西南资产' },
    ];
    const buyer = { kind: 'other', name: '西南资产' } as const;
    for (const own of [undefined, { kind: 'platform' } as const]) {
      const road = roadWith(own, listed);
      expect(notBegun([road], [])).toEqual([
        { counterparty: buyer, products: ['jiebei'], overdue: [yuan(9_000)], isBuyer: true },
      ]);
      expect(elsewhereOf(road, [])).toEqual({ agreed: 0, open: 1, owed: yuan(9_000) });
      expect(notBegun([road, roadWith(buyer, listed)], [])).toEqual([]);
    }
    // With nothing else to talk about, the sold one is what a case is about.
    expect(notBegun([roadWith({ kind: 'platform' }, listed.slice(1))], [])).toEqual([]);
  });

  it('are told by what was ticked while no debts are listed', () => {
    const { journey } = journeyOf([
      answer('urgent', 'none'),
      answer('soFar', 'notYet'),
      answer('products', 'given', ['huabei', 'xinyonggou']),
    ]);
    expect(notBegun([roadOf({ ...journey, counterparty: { kind: 'platform' } })], [])).toEqual([
      { counterparty: { kind: 'bank' }, products: ['xinyonggou'], overdue: [] },
    ]);
  });

  it('come in the order in which to begin: in court, overdue longest, then by their kind', () => {
    const listed: readonly Debt[] = [
      { product: 'others', lender: '戊公司', total: yuan(500) },
      { product: 'xinyonggou', lender: '甲银行', standing: 'notDue', dueDay: 20 },
      { product: 'others', lender: '丙公司', standing: 'overdue' },
      { product: 'others', lender: '丁公司', standing: 'overdue', since: '2026-10-01' },
      { product: 'xinyonggou', lender: '乙银行', standing: 'overdue', since: '2026-08-08' },
      { product: 'xinyongdai', lender: '己银行', total: yuan(500) },
      { product: 'huabei', total: yuan(6000) },
    ];
    const road = roadWith({ kind: 'platform' }, listed);
    const order = (inCourt: Parameters<typeof notBegun>[1]) =>
      notBegun([road], inCourt).map(({ counterparty }) => counterparty.name);
    expect(order([])).toEqual(['乙银行', '丁公司', '丙公司', '甲银行', '己银行', '戊公司']);
    expect(order(['xinyongdai'])).toEqual(['己银行', '乙银行', '丁公司', '丙公司', '甲银行', '戊公司']);
  });
});
