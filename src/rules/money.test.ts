import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFen } from '#model/limits.ts';
import { units } from '#words/units.ts';
import { readYuan, toHalfWidth, yuanFigure, yuanForEditing } from './money.ts';

const read = (typed: string) => readYuan(typed, units.typed);

describe('reading an amount', () => {
  it.each([
    ['0', 0],
    ['0.01', 1],
    ['5', 500],
    ['5.', 500],
    ['.5', 50],
    ['0.10', 10],
    ['3,200', 320_000],
    ['3，200.5', 320_050],
    ['１２３４．５６', 123_456],
    ['１，２００', 120_000],
    [' 3 200 ', 320_000],
    ['3　200', 320_000],
    ['¥3200', 320_000],
    ['￥ 3,200.00', 320_000],
    ['3200元', 320_000],
    ['3200 元', 320_000],
    ['35块', 3500],
    ['35块钱', 3500],
    ['1.2万', 1_200_000],
    ['1.2 万元', 1_200_000],
    ['１．２万', 1_200_000],
    ['2万', 2_000_000],
    ['1.234567万', 1_234_567],
    ['1.2345670万', 1_234_567],
    ['12.300', 1230],
    ['0008', 800],
    ['999999999.99', largestFen],
  ])('takes %j', (typed, fen) => {
    expect(read(typed)).toEqual({ fen });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['¥', 'empty'],
    ['元', 'empty'],
    ['1.234', 'tooPrecise'],
    ['0.001', 'tooPrecise'],
    ['1.2345678万', 'tooPrecise'],
    ['1000000000', 'tooLarge'],
    ['100000万', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge'],
    ['-5', 'negative'],
    ['－5元', 'negative'],
    ['¥-5', 'negative'],
    ['-1.2万', 'negative'],
    ['万', 'notANumber'],
    ['.', 'notANumber'],
    ['abc', 'notANumber'],
    ['1e3', 'notANumber'],
    ['0x10', 'notANumber'],
    ['1.2.3', 'notANumber'],
    ['五百', 'notANumber'],
    ['1万2', 'notANumber'],
    ['500左右', 'notANumber'],
    ['--5', 'notANumber'],
    ['NaN', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['$5', 'notANumber'],
  ])('refuses %j', (typed, problem) => {
    expect(read(typed)).toEqual({ problem });
  });

  it('gives a whole amount within limits or a problem, whatever is typed', () => {
    const characters = fc.constantFrom(...'0123456789.,-¥￥元块万 ０９．，－eE十');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: characters })), (typed) => {
        const found = read(typed);
        if ('problem' in found) expect(found).toEqual({ problem: expect.any(String) });
        else expect(Number.isInteger(found.fen) && found.fen >= 0 && found.fen <= largestFen).toBe(true);
      }),
    );
  });
});

describe('writing an amount', () => {
  it.each([
    [0, '0'],
    [1, '0.01'],
    [10, '0.10'],
    [100, '1'],
    [99_900, '999'],
    [100_000, '1,000'],
    [123_456, '1,234.56'],
    [100_000_000, '1,000,000'],
    [largestFen, '999,999,999.99'],
    [-35_050, '−350.50'],
  ])('writes %i fen as %s', (fen, figure) => {
    expect(yuanFigure(fen)).toBe(figure);
  });

  it('leaves the commas out where it is edited', () => {
    expect(yuanForEditing(123_456_700)).toBe('1234567');
    expect(yuanForEditing(123_456_789)).toBe('1234567.89');
  });

  it('is read again as the same amount, with commas, unit and sign or without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestFen }), (fen) => {
        const figure = yuanFigure(fen);
        for (const typed of [figure, yuanForEditing(fen), `¥${figure}`, `${figure} 元`])
          expect(read(typed)).toEqual({ fen });
      }),
    );
  });
});

describe('helpers of reading', () => {
  it('turns full-width digits and marks into ASCII and leaves the rest', () => {
    expect(toHalfWidth('０１２３４５６７８９．，－万a')).toBe('0123456789.,-万a');
  });
});
