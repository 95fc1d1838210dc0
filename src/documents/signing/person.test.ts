import { describe, expect, it } from 'vitest';
import { maskedPerson, normalPerson, phoneTailOf } from './person.ts';

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

  it('K7: is printed with numbers in one form, whatever way they were typed', () => {
    expect(
      normalPerson({ name: '陈建国', phone: '\u202d+86 138 1234 0312\u202c', idNumber: 'h１２３４５６７８' }),
    ).toEqual({
      name: '陈建国',
      phone: '13812340312',
      idNumber: 'H12345678',
    });
    expect(normalPerson({})).toEqual({});
  });
});
