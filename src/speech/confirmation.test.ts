import { describe, expect, it } from 'vitest';
import type { AgreedTerms } from '#model/values.ts';
import { yuan } from '../../tests/support/story.ts';
import { confirmationOf } from './confirmation.ts';

const terms: AgreedTerms = { monthly: yuan(250), months: 6, first: '2026-12-06' };

describe('the sentence that the other side only has to confirm', () => {
  it('says of a trial that the rest is talked about before it ends', () => {
    expect(confirmationOf({ ...terms, trial: true })).toBe(
      '请确认：先试行 6 期，每期 250 元，自 2026 年 12 月 6 日起每月 6 日，到期前再谈剩下的怎么还；期间是否计息费；有一期没还怎么处理。请在这里回复。',
    );
  });

  it.each([terms, { ...terms, trial: false }])('says nothing of a trial for other terms', (others) => {
    expect(confirmationOf(others)).toMatch(/^请确认：共 6 期，/);
    expect(confirmationOf(others)).not.toMatch(/试行/);
  });

  it('asks for the figures while one of them is missing', () => {
    expect(confirmationOf({ monthly: yuan(250), trial: true })).toMatch(/^请确认：共几期/);
  });
});
