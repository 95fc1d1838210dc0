import { describe, expect, it } from 'vitest';
import { maskedPerson, phoneTailOf, problemsOf } from './person.ts';

describe('who signs', () => {
  it('is recognised but not told where it is masked', () => {
    expect(
      maskedPerson({
        name: '欧阳建国',
        phone: '13812340312',
        idNumber: '11010119900101001X',
        address: '某市某区一路 2 号',
      }),
    ).toEqual({
      name: '欧＊＊＊',
      phone: '138＊＊＊＊0312',
      idNumber: '110＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊',
      address: '某市某＊＊＊＊＊＊＊',
    });
    expect(maskedPerson({})).toEqual({});
  });

  it('gives a letter the last four digits of the number, and none where there are fewer', () => {
    expect(phoneTailOf({ phone: '138 1234 0312' })).toBe('0312');
    expect(phoneTailOf({ phone: '0312' })).toBe('0312');
    expect([phoneTailOf({ phone: '31' }), phoneTailOf({})]).toEqual([null, null]);
  });

  it.each([
    ['13812340312', false],
    ['138-1234-0312', false],
    ['0312', false],
    ['031', true],
    ['23812340312', true],
    ['138123403123', true],
  ])('has a number that can be one: %s', (phone, isWrong) => {
    expect(problemsOf({ phone }).phone).toBe(isWrong);
  });

  it.each([
    ['11010119900101001X', false],
    ['11010119900101001x', false],
    ['110101199001010010', false],
    ['1101011990010100', true],
    ['X10101199001010010', true],
  ])('has an identity number that can be one: %s', (idNumber, isWrong) => {
    expect(problemsOf({ idNumber }).idNumber).toBe(isWrong);
  });

  it('has nothing wrong where nothing is told', () => {
    expect(problemsOf({})).toEqual({ phone: false, idNumber: false });
  });
});
