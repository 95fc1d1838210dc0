import { describe, expect, it } from 'vitest';
import type { Terms } from '#model/values.ts';
import { yuan } from '../../../tests/support/story.ts';
import { confirmationOf } from './confirmation.ts';

const trial: Terms = { plan: 'trial', monthly: yuan(250), months: 6, first: '2026-12-06' };
const said = { monthly: trial.monthly, months: trial.months, first: trial.first };

describe('the sentence that the other side only has to confirm', () => {
  it('says of the person’s own trial that the rest is talked about before it ends', () => {
    expect(confirmationOf(said, { plan: trial, counterTaken: false })).toBe(
      '请确认：先试行 6 期，每期 250 元，自 2026 年 12 月 6 日起每月 6 日，到期前再谈剩下的怎么还；期间是否计息费；有一期没还怎么处理。请在这里回复。',
    );
  });

  it.each([
    ['the offer that was taken', said, { plan: trial, counterTaken: true }],
    ['other terms than the trial', { ...said, months: 12 }, { plan: trial, counterTaken: false }],
    ['a whole plan', said, { plan: { ...trial, plan: 'steady' }, counterTaken: false }],
    ['terms nobody proposed', said, { plan: null, counterTaken: false }],
  ] as const)('says nothing of a trial for %s', (_what, terms, facts) => {
    expect(confirmationOf(terms, facts)).toMatch(/^请确认：共 (?:6|12) 期，/);
    expect(confirmationOf(terms, facts)).not.toMatch(/试行/);
  });

  it('asks for the figures while one of them is missing', () => {
    expect(confirmationOf({ monthly: yuan(250) }, { plan: trial, counterTaken: false })).toMatch(/^请确认：共几期/);
  });
});
