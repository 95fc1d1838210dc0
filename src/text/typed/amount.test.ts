import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFen } from '#model/limits.ts';
import { yuanFigure, yuanForEditing } from '#rules/money.ts';
import { readYuan } from './amount.ts';

describe('an amount that is clear', () => {
  it.each([
    ['0', 0],
    ['0.01', 1],
    ['5', 500],
    ['5.', 500],
    ['.5', 50],
    ['0.10', 10],
    ['3,200', 320_000],
    ['3，200.5', 320_050],
    ['1,234,567.89', 123_456_789],
    ['１２３４．５６', 123_456],
    ['１，２００', 120_000],
    [' 3 200 ', 320_000],
    ['3　200', 320_000],
    ['¥3200', 320_000],
    ['￥ 3,200.00', 320_000],
    ['RMB3200', 320_000],
    ['rmb 3200', 320_000],
    ['人民币3200', 320_000],
    ['3200RMB', 320_000],
    ['3200元', 320_000],
    ['3200 元', 320_000],
    ['1200元整', 120_000],
    ['1200.', 120_000],
    ['1200。', 120_000],
    ['35块', 3500],
    ['35块钱', 3500],
    ['35块5', 3550],
    ['35块50', 3550],
    ['35块05', 3505],
    ['35块零5', 3505],
    ['35元5角', 3550],
    ['35元5角2分', 3552],
    ['8毛5', 85],
    ['5角', 50],
    ['5毛钱', 50],
    ['12。5', 1250],
    ['12点5', 1250],
    ['1.2万', 1_200_000],
    ['1.2 万元', 1_200_000],
    ['１．２万', 1_200_000],
    ['1.234万', 1_234_000],
    ['1,200万', 1_200_000_000],
    ['2万', 2_000_000],
    ['3w', 3_000_000],
    ['1.2W', 1_200_000],
    ['3千', 300_000],
    ['2k', 200_000],
    ['3千5', 350_000],
    ['1万2', 1_200_000],
    ['1万2千', 1_200_000],
    ['1万2千5', 1_250_000],
    ['1万500', 1_050_000],
    ['1万零5', 1_000_500],
    ['1.234567万', 1_234_567],
    ['1.2345670万', 1_234_567],
    ['1亿', 10_000_000_000],
    ['五百', 50_000],
    ['一千二百', 120_000],
    ['一千二', 120_000],
    ['两万', 2_000_000],
    ['壹仟贰佰', 120_000],
    ['人民币壹仟贰佰元叁角整', 120_030],
    ['一百零五', 10_500],
    ['一千零五十', 105_000],
    ['十', 1000],
    ['十五块', 1500],
    ['三点五万', 3_500_000],
    ['十二点五', 1250],
    ['五〇〇', 50_000],
    ['一万二千三百四十五元六角七分', 1_234_567],
    ['0008', 800],
    ['999999999.99', largestFen],
  ])('is read: %j', (typed, fen) => {
    expect(readYuan(typed)).toEqual({ fen });
  });

  it('K3: is read after signs that show nothing', () => {
    expect(readYuan('\u200b1200')).toEqual({ fen: 120_000 });
    expect(readYuan('\u202d1,200\u202c')).toEqual({ fen: 120_000 });
  });
});

describe('an amount that can be meant in two ways', () => {
  it.each([
    ['850,50', [85_050, 8_505_000]],
    ['1，2万', [1_200_000, 12_000_000]],
    ['3,5', [350, 3500]],
    ['1,2,3', [12_300]],
    ['100.000,00', [10_000_000, 10_000]],
    ['1.200', [120, 120_000]],
    ['1.234', [123_400]],
    ['12,00', [1200, 120_000]],
    ['12 5', [1250, 12_500]],
    ['1,20.50', [12_050]],
    ['1,0000', [100, 1_000_000]],
    ['1.200.000', [120_000_000]],
    ['1万2元', [1_200_000, 1_000_200]],
    ['1万2块5', [1_200_050, 1_000_250]],
    ['1000-1500', [100_000, 150_000]],
    ['3千到5千', [300_000, 500_000]],
  ])('K2: is asked for: %j', (typed, either) => {
    expect(readYuan(typed)).toEqual({ either });
  });
});

describe('what is no amount', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u200b', 'empty'],
    ['¥', 'empty'],
    ['元', 'empty'],
    ['0.001', 'tooPrecise'],
    ['1.2345678万', 'tooPrecise'],
    ['1000000000', 'tooLarge'],
    ['100000万', 'tooLarge'],
    ['九百九十九亿', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['－5元', 'negative'],
    ['-¥5', 'negative'],
    ['¥-5', 'negative'],
    ['-1.2万', 'negative'],
    ['-3,5', 'negative'],
    ['负五百', 'negative'],
    ['1.2.3', 'twoPoints'],
    ['1。2。3', 'twoPoints'],
    ['万', 'notANumber'],
    ['百万', 'notANumber'],
    ['.', 'notANumber'],
    ['-', 'notANumber'],
    ['三五百', 'notANumber'],
    ['35.5块5', 'notANumber'],
    ['35块5吧', 'notANumber'],
  ])('is refused by its reason: %j', (typed, problem) => {
    expect(readYuan(typed)).toEqual({ problem });
  });

  it.each([
    ['abc', 'abc'],
    ['500左右', '左右'],
    ['大概五百', '大概'],
    ['1e3', 'e'],
    ['0x10', 'x'],
    ['--5', '-'],
    ['NaN', 'NaN'],
    ['$5', '$'],
  ])('names the signs that are no part of a number: %j', (typed, signs) => {
    expect(readYuan(typed)).toEqual({ problem: 'otherSigns', signs });
  });
});

const amounts = fc.oneof(fc.integer({ min: 0, max: largestFen }), fc.integer({ min: 0, max: 2_000_000 }));

const digits = '零一二三四五六七八九';
const formalDigits = '零壹贰叁肆伍陆柒捌玖';

/** A whole number below ten thousand in numerals, as banks write it. */
function section(value: number, signs: string, powers: string): string {
  let text = '';
  let skipped = false;
  for (const [at, place] of [1000, 100, 10, 1].entries()) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) skipped = text !== '';
    else {
      text += `${skipped ? '零' : ''}${signs[digit]}${powers[at] ?? ''}`;
      skipped = false;
    }
  }
  return text;
}

function inNumerals(yuan: number, signs: string, powers: string): string {
  if (yuan === 0) return '零';
  const parts = [
    [Math.floor(yuan / 100_000_000), '亿'],
    [Math.floor(yuan / 10_000) % 10_000, '万'],
    [yuan % 10_000, ''],
  ] as const;
  return parts.reduce((text, [part, power]) => {
    if (part === 0) return text;
    return `${text}${text !== '' && part < 1000 ? '零' : ''}${section(part, signs, powers)}${power}`;
  }, '');
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Every accepted way to write an amount (fen) that is clear. */
function notations(fen: number): readonly string[] {
  const figure = yuanFigure(fen);
  const yuan = Math.floor(fen / 100);
  const [tenths, hundredths] = [Math.floor(fen / 10) % 10, fen % 10];
  const change = `${tenths === 0 ? (hundredths === 0 ? '' : '零') : `${digits[tenths]}角`}${hundredths === 0 ? '' : `${digits[hundredths]}分`}`;
  const tenThousands = `${Math.floor(fen / 1_000_000)}.${String(fen % 1_000_000).padStart(6, '0')}`;
  return [
    figure,
    yuanForEditing(fen),
    `¥${figure}`,
    `RMB ${figure}`,
    `${figure} 元`,
    `${figure}块钱`,
    `${figure}。`,
    fullWidth(figure),
    figure.replace(/,/g, '，'),
    figure.replace(/,/g, ' '),
    figure.replace('.', '。'),
    `${tenThousands}万`,
    `${tenThousands}w`,
    `${Math.floor(fen / 100_000)}.${String(fen % 100_000).padStart(5, '0')}k`,
    `${inNumerals(yuan, digits, '千百十')}元${change}`,
    `人民币${inNumerals(yuan, formalDigits, '仟佰拾')}元${change}整`,
  ];
}

describe('any amount', () => {
  it('is read as the same fen from every notation', () => {
    fc.assert(
      fc.property(amounts, (fen) => {
        for (const typed of notations(fen)) expect([typed, readYuan(typed)]).toEqual([typed, { fen }]);
      }),
    );
  });
});

const likeAmounts = fc.string({
  unit: fc.constantFrom(...'0123456789.,-¥￥元块角分万千百十亿wk ０９．，－。点负一两零〇整RMBe~到'),
});
const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), likeAmounts);

it('a range from an amount to the same one, in whatever notation, is that amount', () => {
  expect(readYuan('1000-1000')).toEqual({ fen: 100_000 });
  expect(readYuan('1千到1000')).toEqual({ fen: 100_000 });
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 2_000_000 }), (yuan) => {
      expect(readYuan(`${yuan}-${yuan}`)).toEqual({ fen: yuan * 100 });
    }),
  );
});

describe('any text', () => {
  it('gives an amount within limits, several that can be meant, or a reason; it never throws', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const read = readYuan(typed);
        const told = 'fen' in read ? [read.fen] : 'either' in read ? read.either : [];
        expect('problem' in read || told.length > 0).toBe(true);
        expect(told.every((fen) => Number.isInteger(fen) && fen >= 0 && fen <= largestFen)).toBe(true);
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });

  it('means the same with signs in it that show nothing', () => {
    const invisible = fc.constantFrom(
      ...'\u200b\u200c\u200d\u200e\u200f\u202a\u202d\u202c\u2066\u2069\u2060\ufeff\u00a0\u00ad\ufe0f',
    );
    const typed = fc.oneof(
      amounts.chain((fen) => fc.constantFrom(...notations(fen))),
      likeAmounts,
    );
    fc.assert(
      fc.property(typed, fc.array(fc.tuple(fc.nat(), invisible), { maxLength: 5 }), (text, added) => {
        const signs = Array.from(text);
        for (const [at, sign] of added) signs.splice(at % (signs.length + 1), 0, sign);
        expect(readYuan(signs.join(''))).toEqual(readYuan(text));
      }),
    );
  });

  it('that is asked about is answered by each of its readings as it is filled in', () => {
    fc.assert(
      fc.property(likeAmounts, (typed) => {
        const read = readYuan(typed);
        if ('either' in read) for (const fen of read.either) expect(readYuan(yuanForEditing(fen))).toEqual({ fen });
      }),
    );
  });
});
