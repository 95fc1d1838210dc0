import { describe, expect, it } from 'vitest';
import { mergedRecord } from '#case/merge.ts';
import { emptyFile, newRecord } from '#case/record.ts';
import type { CaseFile } from '#case/schemas.ts';
import { roadOf } from '#machines/road-view.ts';
import type { ProductId } from '#model/values.ts';
import { debtsInTalk } from '#rules/case-facts.ts';
import { names } from '#words/names.ts';
import { bankBehindXinyonggou } from '../../tests/stories/bank-and-refusal.ts';
import { answer, change, journeyOf, type Line, yuan } from '../../tests/support/story.ts';
import { lendersOf } from './lenders.ts';
import { ownProducts } from './own-products.ts';
import { isAllSold, salesIn, salesTold } from './sale.ts';

const about = (products: readonly ProductId[]): readonly Line[] => [
  answer('urgent', 'none'),
  answer('soFar', 'notYet'),
  answer('products', 'given', [...products]),
  answer('timing', 'late30'),
];
const both = about(['huabei', 'jiebei']);
const told = (event: 'real' | 'fake' | 'pending') => [change('urgent', 'given', ['sold']), answer('debtSold', event)];

function saidOf(lines: readonly Line[], file: Partial<CaseFile> = {}, notes: readonly object[] = []) {
  const { journey } = journeyOf(lines);
  const { facts, path } = roadOf(journey);
  const named = salesTold(journey).map(({ nth }, at) => [`debtSold#${nth}`, notes[at] ?? {}]);
  const sales = salesIn(journey, path, { ...emptyFile, ...file, notes: Object.fromEntries(named) });
  const sold = { debts: debtsInTalk(facts), products: ownProducts(facts), sales };
  return { sales, isAll: isAllSold(sold), lenders: lendersOf({ ...sold, facts }) };
}

describe('a verified sale', () => {
  it.each(['fake', 'pending', 'real'] as const)('stays one when another one is told of as %s', (event) => {
    expect(saidOf([...both, ...told('real')], { buyer: '甲资产' }).lenders).toEqual([names.lender, '甲资产']);
    const later = saidOf([...both, ...told('real'), ...told(event)], {}, [{ buyer: '甲资产' }]);
    expect(later.lenders).toEqual([names.lender, '甲资产']);
  });

  it('never was one where it was put right at once, or noted as told by mistake', () => {
    expect(saidOf([...both, ...told('real'), change('debtSold', 'fake')]).sales).toEqual([]);
    expect(saidOf([...both, ...told('real'), ...told('fake')], {}, [{ isMistaken: true }]).sales).toEqual([]);
  });

  it('has a buyer of its own beside another one', () => {
    const notes = [
      { buyer: '甲资产', product: 'huabei' },
      { buyer: '乙资产', product: 'jiebei' },
    ];
    const one = saidOf([...both, ...told('real'), ...told('fake')], {}, notes);
    expect([one.isAll, one.lenders]).toEqual([false, ['甲资产', names.lender]]);
    const two = saidOf([...both, ...told('real'), ...told('real')], {}, notes);
    expect([two.isAll, two.lenders]).toEqual([true, ['甲资产', '乙资产']]);
    const unnamed = saidOf([...both, ...told('real')], {}, [{ product: 'huabei' }]);
    expect(unnamed.lenders).toEqual([names.unnamedBuyer, names.lender]);
  });

  it('is of one debt alone where two lenders gave one of its product', () => {
    const lines = bankBehindXinyonggou.lines
      .slice(
        0,
        bankBehindXinyonggou.lines.findIndex((line) => line.does === 'answer' && line.screen === 'income'),
      )
      .map((line) =>
        line.does === 'answer' && line.screen === 'debts'
          ? answer('debts', 'given', [
              { product: 'xinyonggou', lender: '甲银行', total: yuan(3000) },
              { product: 'xinyonggou', lender: '乙银行', total: yuan(3400) },
            ])
          : line,
      );
    const sold = (lender?: string, buyer = '丙资产') => ({ buyer, product: 'xinyonggou', ...(lender && { lender }) });
    const one = saidOf([...lines, ...told('real')], {}, [sold('乙银行')]);
    expect([one.isAll, one.lenders]).toEqual([false, ['甲银行', '丙资产']]);
    // Which of both it was is not known.
    const unknown = saidOf([...lines, ...told('real')], {}, [sold()]);
    expect([unknown.isAll, unknown.lenders]).toEqual([false, ['甲银行', '乙银行', '丙资产']]);
    const both = saidOf([...lines, ...told('real'), ...told('real')], {}, [sold('乙银行'), sold('甲银行', '丁资产')]);
    expect([both.isAll, both.lenders]).toEqual([true, ['丙资产', '丁资产']]);
  });

  it('of the only debt goes on to whoever bought it last, by the name it has', () => {
    const twice = [...about(['jiebei']), ...told('real'), ...told('real')];
    expect(saidOf(twice, {}, [{ buyer: '甲资产' }, { buyer: '乙资产' }]).lenders).toEqual(['乙资产']);
    expect(saidOf(twice, {}, [{ buyer: '甲资产' }]).lenders).toEqual(['甲资产']);
    expect(saidOf(twice, {}, [{ buyer: '甲资产' }, { buyer: '' }]).lenders).toEqual([names.unnamedBuyer]);
    expect(saidOf(twice, { buyer: '甲资产' }).lenders).toEqual(['甲资产']);
  });

  it('keeps the name an earlier release stored when one of another debt is told of', () => {
    const { lenders } = saidOf([...both, ...told('real'), ...told('real')], { buyer: '甲资产' }, [
      {},
      { buyer: '乙资产', product: 'jiebei' },
    ]);
    expect(lenders).toEqual([names.lender, '乙资产', '甲资产']);
  });

  it('that was merged with another one to the same buyer leaves no name of before that was corrected since', () => {
    const recordOf = (products: readonly ProductId[], ...buyers: readonly string[]) => {
      const { journey } = journeyOf([...about(products), ...buyers.flatMap(() => told('real'))]);
      const notes = salesTold(journey).map(({ nth }, at) => [`debtSold#${nth}`, { buyer: buyers[at] }]);
      return { ...newRecord(), journey, file: { ...emptyFile, notes: Object.fromEntries(notes) } };
    };
    const corrected = recordOf(['jiebei'], '甲咨产', '甲资产');
    const other = recordOf(['xinyongdai'], '甲资产');
    for (const [into, from] of [[corrected, other] as const, [other, corrected] as const]) {
      const { journey, file } = mergedRecord(into, from, { on: '2026-12-17', buyer: '甲资产' });
      const { facts, path } = roadOf(journey);
      const sold = {
        debts: debtsInTalk(facts),
        products: ownProducts(facts),
        sales: salesIn(journey, path, file),
      };
      expect([isAllSold(sold), lendersOf({ ...sold, facts })]).toEqual([true, ['甲资产']]);
    }
  });
});
