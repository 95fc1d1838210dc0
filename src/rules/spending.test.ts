import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import { lineAMonth, spendingByGroup, totalSpending } from './spending.ts';

describe('spending', () => {
  it('told in three sums is as it was told', () => {
    const spending = { home: yuan(1200), living: yuan(1500), others: yuan(200) };
    expect(spendingByGroup(spending)).toEqual(spending);
    expect(totalSpending(spending)).toBe(yuan(2900));
  });

  it('told line by line is a month of each, in three groups', () => {
    const spending = {
      lines: [
        { what: 'rent', amount: yuan(1500), every: 'month' },
        { what: 'food', amount: yuan(30), every: 'day' },
        { what: 'insurance', amount: yuan(1200), every: 'year' },
        { what: 'elders', amount: yuan(900), every: 'quarter' },
        { what: 'own', amount: yuan(12), every: 'week', name: '猫粮' },
      ],
    } as const;
    expect(spendingByGroup({ lines: [...spending.lines] })).toEqual({
      home: yuan(1500),
      living: yuan(912.5) + yuan(100) + yuan(52),
      others: yuan(300),
    });
  });

  it('is rounded up to the fen', () => {
    expect(lineAMonth({ what: 'food', amount: 1, every: 'year' })).toBe(1);
    expect(lineAMonth({ what: 'food', amount: yuan(10), every: 'week' })).toBe(4334);
    expect(lineAMonth({ what: 'food', amount: yuan(10), every: 'day' })).toBe(30_417);
  });
});
