import { describe, expect, it } from 'vitest';
import { lendersOf } from '#brief/lenders.ts';
import { type Income, productIds, type Terms } from '#model/values.ts';
import { safeLineOf, totalIncome } from '#rules/budget.ts';
import { yuanFigure } from '#rules/money.ts';
import { instalmentsFor } from '#rules/plans.ts';
import { amountText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { bankBehindXinyonggou } from '../../tests/stories/bank-and-refusal.ts';
import { illnessZeroIncome } from '../../tests/stories/hard-nights.ts';
import { offerAboveSafeLine } from '../../tests/stories/side-roads.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { lastOf, planIn } from '../../tests/support/plans.ts';
import { answer, change, journeyOf, type Line, type Story, today, yuan } from '../../tests/support/story.ts';
import { letterOf } from './letter.ts';

/** The lines up to the nth letter, the letter itself not yet ready. */
const upToLetter = ({ lines }: Pick<Story, 'lines'>, nth = 1): readonly Line[] => {
  const letters = lines.flatMap((line, at) => (line.does === 'answer' && line.screen === 'letter' ? [at] : []));
  return lines.slice(0, letters[nth - 1]);
};
const letterAt = (lines: readonly Line[], file = fileWith()): string => letterOf(briefOfWalk(journeyOf(lines), file));

/** The same lines with another plan chosen. */
const withTerms = (lines: readonly Line[], terms: Terms): readonly Line[] =>
  lines.map((line) => (line.does === 'answer' && line.screen === 'terms' ? answer('terms', 'given', terms) : line));

/** The bank behind 信用购, its name typed: 6,400 owed and 900 left. */
const bankStory = upToLetter(bankBehindXinyonggou);

it('says once that a debt is overdue, where a part of it was typed as overdue', () => {
  const withStanding = (since?: '2026-10-01') =>
    upToLetter(lateTwelveDaysJobLoss).map((line) =>
      line.does === 'answer' && line.screen === 'debts'
        ? answer('debts', 'given', [
            { product: 'huabei', total: yuan(8000), overdue: yuan(1800), standing: 'overdue', ...(since && { since }) },
          ])
        : line,
    );
  expect(letterAt(withStanding())).toContain('1. 花呗：8,000 元，其中已逾期 1,800 元\n');
  expect(letterAt(withStanding('2026-10-01'))).toContain('，其中已逾期 1,800 元，2026 年 10 月 1 日到期的没有还上\n');
});

describe('an income that is no fixed sum a month', () => {
  const withIncomes = (incomes: readonly Income[]): string =>
    letterAt(
      upToLetter(lateTwelveDaysJobLoss).map((line) =>
        line.does === 'answer' && line.screen === 'income' ? answer('income', 'given', [...incomes]) : line,
      ),
    );
  const rider = { every: 'changing', months: [520_000, 438_050, 610_000], costs: 60_000 } as const satisfies Income;

  it('is told as such: which months there were, that the least of them counts and what the work costs', () => {
    const letter = withIncomes([rider]);
    expect(letter).toContain(
      '收入每月不一样：三个月里分别到手 5,200 元、4,380.50 元、6,100 元，按最少的一个月减去干活的开支 600 元计，每月 3,780.50 元。',
    );
    expect(letter).toContain('收入按每月 3,780.50 元计，必须的生活开支');
    expect(letter).not.toContain('到手 3,780.50 元');
  });

  it.each<Income>([
    rider,
    { every: 'changing', months: [400_000, 380_000, 500_000] },
    { every: 'workDay', amount: 20_000, days: 20 },
    { every: 'week', amount: 100_000 },
    { every: 'quarter', amount: 1_200_000 },
  ])('is never told as a sum that comes in each month: $every', (income) => {
    for (const incomes of [[income], [{ every: 'month', amount: 50_000 } as const, income]]) {
      const total = amountText(totalIncome(incomes));
      expect(withIncomes(incomes)).toContain(`收入按每月 ${total}计`);
      expect(withIncomes(incomes)).not.toContain(`到手 ${total}，必须`);
    }
  });

  it('adds nothing to one that is the same each month', () => {
    expect(withIncomes([{ every: 'month', amount: 360_000 }])).not.toMatch(/收入按每月|收入这样折算|收入每月不一样/);
  });
});

describe('the letter of somebody who lost the job', () => {
  const file = fileWith({
    notes: { howItWent: { agent: '8021', ticket: 'HB-1122' }, submit: { ticket: 'HB-1125' } },
  });

  it('says in round one who, what, why and what can be done', () => {
    const lines = upToLetter(lateTwelveDaysJobLoss);
    const plan = planIn(journeyOf(lines));
    const monthly = amountText(plan.monthly);
    const sum = amountText(6 * plan.monthly);
    expect(letterAt(lines, file)).toBe(
      `还款困难情况说明和协商还款申请

致：重庆蚂蚁消费金融有限公司
申请人：［姓名］
手机尾号：［手机尾号］
日期：2026 年 11 月 22 日

我愿意还款。按原来的约定，现在还不上。下面如实说明情况，请求协商，谢谢。

一、我的欠款
1. 花呗：8,000 元
2. 借呗：23,000 元
合计 31,000 元，以贵司账单为准。
其中最早到期的一笔：目前逾期不到一个月。

二、为什么还不上
我失去了工作。
相关材料可从贵司指定的官方渠道提交。

三、我每月的收支
到手 3,600 元，必须的生活开支 2,900 元，剩余 700 元。

四、我的请求
1. 按下面的方案分期还款。
2. 请求减免逾期费用或部分利息，并说明何时生效。
3. 协商期间请只联系我本人，不要频繁致电，不要联系我的家人和单位。

五、我能做到的方案
先试行 6 个月：自 2026 年 12 月 16 日起，每月 16 日还 ${monthly}，共 ${sum}。到期前我主动联系，与贵司复核下一步。按我现在的收支，更长的承诺我没有把握做到。
每月剩余里留一部分应付看病、修理这类突发开支，以免中途还不上。
以上没有计入方案期间的利息和费用。是否继续计收、还款先记入哪一项，请书面说明。

六、此前的联系
2026 年 11 月 22 日，工号 8021，工单号 HB-1122。

以上情况属实。请给我书面答复，并告知工单号和答复日期。

申请人：［姓名］
2026 年 11 月 22 日

附：还款计划表
期　日期　金额
1　2026 年 12 月 16 日　${monthly}
2　2027 年 1 月 16 日　${monthly}
3　2027 年 2 月 16 日　${monthly}
4　2027 年 3 月 16 日　${monthly}
5　2027 年 4 月 16 日　${monthly}
6　2027 年 5 月 16 日　${monthly}
合计　共 6 期　${sum}`,
    );
  });

  it('quotes in round two the tickets of round one and calls itself the second', () => {
    const second = letterAt(upToLetter(lateTwelveDaysJobLoss, 2), file).split('\n');
    expect(second.filter((line) => line.startsWith('这是'))).toEqual(['这是第 2 次提出方案。']);
    expect(second.filter((line) => line.includes('工单号 '))).toEqual([
      '2026 年 11 月 22 日，工号 8021，工单号 HB-1122。',
      '2026 年 11 月 25 日，工单号 HB-1125。',
    ]);
  });

  it('stays the letter that was sent, whatever is noted and whichever day it is looked at', () => {
    const noted = fileWith({
      notes: { howItWent: { ticket: 'HB-1122' }, submit: { ticket: 'HB-1125' }, reply: { agent: '小王' } },
    });
    const before = upToLetter(lateTwelveDaysJobLoss);
    const sent = [
      ...before,
      answer('letter', 'ready'),
      answer('accuracy', 'checked'),
      answer('submit', 'sent', '2026-11-22'),
      today('2026-11-26'),
    ];
    expect(letterAt([...sent, answer('reply', 'refused')], noted)).toBe(letterAt(before, noted));
    expect(letterAt(sent, noted)).toBe(letterAt(before, noted));
  });

  it('has no section of contacts where there was none', () => {
    const lines = letterAt(upToLetter(lateTwelveDaysJobLoss)).split('\n');
    expect(lines.some((line) => line.startsWith('六、'))).toBe(false);
  });
});

describe('a letter to a bank', () => {
  it('names the bank typed and nowhere the company behind 花呗', () => {
    const lines = withTerms(bankStory, { plan: 'own', monthly: yuan(320), months: 20, first: '2026-12-12' });
    const letter = letterAt(lines, fileWith({ notes: { 'howItWent@2': { ticket: 'B-9' } } }));
    expect(letter).toContain('致：某某银行\n');
    expect(letter).not.toContain('重庆蚂蚁消费金融有限公司');
    expect(letter).toContain('自 2026 年 12 月 12 日起，每月 12 日还 320 元，共 20 期，合计 6,400 元。');
    expect(letter).not.toMatch(/60 期|信用卡/);
    expect(letter).toContain('工单号 B-9');
  });

  const nobody = { channel: null, counterparty: null } as const;

  it('is the counterparty of the negotiation, and no other', () => {
    const bank = { channel: null, counterparty: { kind: 'bank', name: '宁波银行' } } as const;
    const products = ['huabei', 'xinyongdai', 'others'] as const;
    expect(lendersOf({ sales: [], facts: bank, debts: [], products })).toEqual(['宁波银行']);
    expect(lendersOf({ sales: [], facts: bank, debts: [{ product: 'xinyongdai' }], products })).toEqual(['宁波银行']);
    const other = { channel: null, counterparty: { kind: 'other', name: '某某小贷' } } as const;
    expect(lendersOf({ sales: [], facts: other, debts: [], products: ['others'] })).toEqual(['某某小贷']);
    expect(lendersOf({ sales: [], facts: other, debts: [], products: ['jiebei'] })).toEqual(['某某小贷']);
  });

  it('leaves a place for the name of a bank that is not told, and points to where it stands', () => {
    expect(lendersOf({ sales: [], facts: nobody, debts: [], products: ['xinyonggou'] })).toEqual([
      '【写信用购页面上那家银行的全称】',
    ]);
    expect(lendersOf({ sales: [], facts: nobody, debts: [{ product: 'xinyongdai' }], products: ['huabei'] })).toEqual([
      '【写信用贷页面上那家银行的全称】',
    ]);
  });

  it('goes to a buyer by its name, and never to the lender that is out', () => {
    const facts = { channel: 'buyer', counterparty: null } as const;
    expect(lendersOf({ sales: [], facts, debts: [{ product: 'huabei' }], products: ['huabei'] })).toEqual([
      names.unnamedBuyer,
    ]);
    expect(
      lendersOf({
        sales: [],
        facts,
        debts: [
          { product: 'huabei', lender: '某资产公司' },
          { product: 'jiebei', lender: '某资产公司' },
        ],
        products: ['huabei', 'jiebei'],
      }),
    ).toEqual(['某资产公司']);
  });

  it('goes to each lender once', () => {
    expect(lendersOf({ sales: [], facts: nobody, debts: [], products: productIds })).toEqual([
      '重庆蚂蚁消费金融有限公司',
      '【写信用购页面上那家银行的全称】',
      '【写信用贷页面上那家银行的全称】',
      '【写合同上出借方的全称】',
    ]);
  });

  it('never goes to the company behind 花呗 about a debt that is somebody else’s', () => {
    expect(lendersOf({ sales: [], facts: nobody, debts: [{ product: 'others' }], products: ['others'] })).toEqual([
      '【写合同上出借方的全称】',
    ]);
  });
});

describe('a plan is about the debts the letter lists', () => {
  it('never offers the lender what is owed elsewhere', () => {
    const lines = upToLetter(offerAboveSafeLine);
    const letter = letterAt(lines);
    expect(letter).toContain('1. 花呗：12,000 元');
    expect(letter).toContain(`共 ${planIn(journeyOf(lines)).months} 期，合计 12,000 元。`);
    expect(letter).not.toContain('21,000');
  });

  it('follows a debt that is put right after the plan was chosen', () => {
    const lines = upToLetter(acceptedAtOnce);
    const { monthly } = planIn(journeyOf(lines));
    const months = instalmentsFor(yuan(5000), monthly);
    const last = amountText(lastOf({ monthly, months }, yuan(5000)));
    const letter = letterAt([...lines, change('debts', 'given', [{ product: 'jiebei', total: yuan(5000) }])]);
    expect(letter).toContain(`共 ${months} 期，最后一期 ${last}，合计 5,000 元。`);
  });
});

describe('a letter that offers nothing', () => {
  const nothing = upToLetter(illnessZeroIncome);

  it('names no amount to be paid', () => {
    const letter = letterAt(nothing);
    expect(letter).toContain(
      '五、我能做到的方案\n扣除必须的开支后，我目前没有钱可以用来还款，不想作出做不到的承诺。请约定复核的日子，届时我重新说明收支。\n',
    );
    expect(letter.match(/[\d,.]+ 元/g)).toEqual(['15,000 元', '1,800 元', '3,000 元']);
    expect(letter).toContain('目前没有收入，必须的生活开支每月 1,800 元。');
    expect(letter).not.toMatch(/每月 \d+ 日还|共 \d+ 期|试行/);
  });
});

describe('what a letter says for somebody', () => {
  const told = (timing: 'dueSoon' | 'unsure') =>
    letterOf(
      briefOfWalk(
        journeyOf([
          answer('urgent', 'none'),
          answer('soFar', 'notYet'),
          answer('products', 'given', ['huabei']),
          answer('timing', timing),
          answer('cause', 'given', ['lessIncome', 'illness', 'family', 'moving', 'overspent']),
        ]),
      ),
    );

  it('is no more than they said', () => {
    expect(told('unsure')).toContain(
      '我到手的收入比以前少。\n我的身体出了状况。\n家里出了变故。\n我搬家、换了城市，一时周转不开。\n我前一段消费超出了收入。',
    );
  });

  it('is not that something was missed where nobody said so (K28)', () => {
    expect(told('unsure')).toContain('有没有逾期、逾期多久，请贵司按账单核对。');
    expect(told('dueSoon')).toContain('到期时很可能还不上');
    expect(told('dueSoon')).not.toContain('现在还不上');
  });
});

describe('the figures of a letter', () => {
  it('leave out what is owed to others', () => {
    const letter = letterAt(upToLetter(offerAboveSafeLine));
    expect(letter).toContain('1. 花呗：12,000 元\n其中最早到期的一笔：目前逾期一到三个月。');
    expect(letter).not.toMatch(/某小贷|9,000|别家/);
  });

  it('tell the last instalment where it is smaller', () => {
    const lines = withTerms(bankStory, { plan: 'own', monthly: yuan(350), months: 19, first: '2026-12-12' });
    expect(letterAt(lines)).toContain('每月 12 日还 350 元，共 19 期，最后一期 100 元，合计 6,400 元。');
  });

  it('never tell the ceiling', () => {
    expect(letterAt(bankStory)).not.toContain(yuanFigure(safeLineOf(yuan(900))));
  });

  it('tell big sums that have to be paid, and equal instalments', () => {
    const terms: Terms = { plan: 'own', monthly: yuan(400), months: 15, first: '2026-12-16' };
    const letter = letterAt([...withTerms(upToLetter(acceptedAtOnce), terms), today('2026-11-23')]);
    expect(letter).toContain('剩余 1,200 元。\n三个月内另有必要支出 800 元。');
    expect(letter).toContain('1. 借呗：6,000 元，每月 10 日到期\n目前');
    expect(letter).toContain('每月 16 日还 400 元，共 15 期，合计 6,000 元。');
  });

  it('ask for what is not known yet', () => {
    const early = letterAt(bankStory.slice(0, 6));
    expect(early).toContain('一、我的欠款\n信用购，具体金额请贵司书面告知。\n');
    expect(early).toContain('收支明细正在整理，可随后补充。');
  });
});
