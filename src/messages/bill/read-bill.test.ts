import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFen, longestMonth } from '#model/limits.ts';
import { yuanFigure } from '#rules/money.ts';
import { type BillDebt, readBill } from './read-bill.ts';

const today = '2026-11-29';
const sure = (text: string) => readBill(text, today).map(({ doubtful: _doubtful, ...debt }) => debt);
const doubtful = (text: string) => readBill(text, today).flatMap((debt) => debt.doubtful);

describe('what is not sure', () => {
  it.each([
    ['花呗 本月应还 1,234.56 元', [{ text: '1,234.56 元', why: 'period' }]],
    ['借呗 剩余本金 6,000', [{ text: '6,000', why: 'part' }]],
    ['花呗 最低还款额 200', [{ text: '200', why: 'part' }]],
    ['花呗12期300元', [{ text: '300元', why: 'unlabelled' }]],
    ['借呗6期2000', [{ text: '2000', why: 'unlabelled' }]],
    ['花呗9月的800元', [{ text: '800元', why: 'unlabelled' }]],
    ['花呗大概欠３０００', [{ text: '３０００', why: 'guess' }]],
    ['借呗还款计划 12月15日 550', [{ text: '550', why: 'unlabelled' }]],
    [
      '花呗总欠款 3000，总欠款 5000',
      [
        { text: '3000', why: 'several' },
        { text: '5000', why: 'several' },
      ],
    ],
  ])('is mentioned as it was written, with the reason, and not taken: %s', (text, expected) => {
    expect(doubtful(text)).toEqual(expected);
    expect(sure(text).map(({ total, overdue }) => [total, overdue])).toEqual([[undefined, undefined]]);
  });
});

describe('a due day', () => {
  it.each([
    ['借呗 到期日 2月29日 欠款 100', '2026-06-01', undefined],
    ['借呗 到期日 2月29日 欠款 100', '2027-03-01', 29],
    ['借呗 到期日 2月29日 欠款 100', '2028-01-01', 29],
    ['借呗明天到期，欠款 100', '2026-11-29', 30],
    ['借呗明天到期，欠款 100', '2026-12-31', 1],
    ['借呗 还款日 每月31日 欠款 100', today, 31],
    ['借呗 还款日 32日 欠款 100', today, undefined],
    ['借呗 还款日 每月十五号 欠款 100', today, 15],
  ] as const)('%s on %s: %s', (text, on, day) => {
    expect(readBill(text, on).map(({ dueDay }) => dueDay)).toEqual([day]);
  });
});

const products = ['huabei', 'jiebei'] as const;
const named = { huabei: '花呗', jiebei: '借呗' } as const;
const amount = fc.integer({ min: 100, max: 20_000_000 });
const oneDebt = fc
  .record({ total: amount, share: fc.integer({ min: 0, max: 100 }), dueDay: fc.integer({ min: 1, max: 31 }) })
  .map(({ total, share, dueDay }) => ({ total, overdue: Math.floor((total * share) / 100), dueDay }));

/** Ways in which bills are written; each says all there is. */
const layouts: readonly ((name: string, total: string, overdue: string, day: number) => string)[] = [
  (name, total, overdue, day) => `${name}\n总欠款(元)\n${total}\n逾期金额(元)\n${overdue}\n还款日\n每月${day}日`,
  (name, total, overdue, day) => `${name} 还款日：每月${day}日 逾期金额：${overdue}元 剩余应还：${total}元`,
  (name, total, overdue, day) => `我${name}一共欠${total}块，逾期金额${overdue}，每月${day}号还。`,
  (name, total, overdue, day) => `【支付宝】您的${name}全部待还¥${total}，已逾期金额¥${overdue}，到期日每月${day}号。`,
];

const expectedOf = ({ total, overdue, dueDay }: { total: number; overdue: number; dueDay: number }) => ({
  total,
  ...(overdue > 0 && { overdue }),
  dueDay,
});

describe('any debts', () => {
  it('are read as they are from every layout, one after another', () => {
    fc.assert(
      fc.property(
        oneDebt,
        oneDebt,
        fc.constantFrom(...layouts),
        fc.constantFrom('', '\u200b'),
        (one, other, layout, put) => {
          const text = [one, other]
            .map((debt, at) =>
              layout(named[products[at] ?? 'huabei'], yuanFigure(debt.total), yuanFigure(debt.overdue), debt.dueDay),
            )
            .join('\n');
          expect(sure(Array.from(text).join(put))).toEqual([
            { product: 'huabei', ...expectedOf(one) },
            { product: 'jiebei', ...expectedOf(other) },
          ]);
        },
      ),
    );
  });
});

/** What every reading keeps. */
function expectSound(debts: readonly BillDebt[], text: string) {
  for (const { total, overdue, instalment, dueDay = 1, doubtful: doubts } of debts) {
    for (const fen of [total, overdue, instalment])
      expect(fen === undefined || (Number.isInteger(fen) && fen > 0 && fen <= largestFen)).toBe(true);
    expect(overdue === undefined || total === undefined || overdue <= total).toBe(true);
    expect(Number.isInteger(dueDay) && dueDay >= 1 && dueDay <= longestMonth).toBe(true);
    expect(doubts.filter((doubt) => doubt.text === '' || !text.includes(doubt.text))).toEqual([]);
  }
}

const pieces = fc.constantFrom(
  ...[
    '花呗',
    '借呗',
    '招行',
    '信用卡',
    '信用购',
    '总欠款',
    '逾期',
    '已逾期',
    '每期',
    '还款日',
    '最低',
    '大概',
    '多',
    '元',
  ],
  ...[
    '3,000',
    '1.2万',
    '一万二',
    '12月10日',
    '每月31日',
    '2026-02-30',
    '尾号1234',
    '，',
    '。',
    '\n',
    '\n\n',
    '\ud800',
    '-',
  ],
);

describe('any text', () => {
  it('is read without an error, within limits', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(texts, (text) => expectSound(readBill(text, today), text)));
  });

  it.each(['花呗', '1', '1,', '花呗欠1元', '大概', '每月1日', '招行信用卡', '\n', '一'])(
    'of a hundred thousand characters is read in a time that grows with its length alone: %j',
    (unit) => {
      const began = performance.now();
      readBill(unit.repeat(Math.ceil(100_000 / unit.length)), today);
      expect(performance.now() - began).toBeLessThan(10_000);
    },
  );
});
