import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIdNumberOdd, isPhoneOdd, normalIdNumber, normalPhone } from './identity.ts';

describe('a telephone number', () => {
  it.each([
    ['13800138000', '13800138000'],
    ['１３８００１３８０００', '13800138000'],
    ['+86 138 0013 8000', '13800138000'],
    ['0086-138-0013-8000', '13800138000'],
    ['\u202d13800138000\u202c', '13800138000'],
    ['85291234567', '85291234567'],
    ['+852 9123 4567', '+852 9123 4567'],
    ['0912345678', '0912345678'],
    ['010-12345678', '010-12345678'],
    ['(010)  1234 5678', '(010) 1234 5678'],
    ['95188', '95188'],
    ['8000', '8000'],
  ])('K7: %j is kept as %j and is nothing odd', (typed, number) => {
    expect([normalPhone(typed), isPhoneOdd(typed)]).toEqual([number, false]);
  });

  it('is odd where a mobile number has too few or too many digits', () => {
    expect(['1380013800', '138001380001'].map(isPhoneOdd)).toEqual([true, true]);
  });
});

describe('the number of an identity card, a permit or a passport', () => {
  it.each([
    ['11010519491231002X', '11010519491231002X'],
    ['11010519491231002x', '11010519491231002X'],
    ['１１０１０５１９４９１２３１００２ｘ', '11010519491231002X'],
    ['110105 19491231 002X', '11010519491231002X'],
    ['H12345678', 'H12345678'],
    ['h12345678', 'H12345678'],
    ['E12345678', 'E12345678'],
    ['12345678', '12345678'],
    ['A123456(7)', 'A123456(7)'],
  ])('K7: %j is kept as %j and is nothing odd', (typed, number) => {
    expect([normalIdNumber(typed), isIdNumberOdd(typed)]).toEqual([number, false]);
  });

  it('is odd where a sign is missing, added or wrong', () => {
    expect(['1101051949123100X', '110105194912310021', '1101051949123100200'].map(isIdNumberOdd)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is kept whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(normalIdNumber(normalIdNumber(typed))).toBe(normalIdNumber(typed));
        expect(normalPhone(normalPhone(typed))).toBe(normalPhone(typed));
        return [isIdNumberOdd(typed), isPhoneOdd(typed)].length === 2;
      }),
    );
  });
});
