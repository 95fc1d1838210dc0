import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgreedTerms } from '#model/values.ts';
import { amountText } from '#text/format.ts';
import { yuan } from '../../tests/support/story.ts';
import { confirmationOf } from './confirmation.ts';

const terms: AgreedTerms = { monthly: yuan(250), months: 6, first: '2026-12-06' };

describe('the sentence that the other side only has to confirm', () => {
  it('says of a trial that the rest is talked about before it ends', () => {
    expect(confirmationOf({ ...terms, trial: true }, null)).toBe(
      '请确认：从 2026 年 12 月 6 日起每月还 250 元、共 6 期，先试行，剩下的到期前再谈；期间是否计息费；有一期没还怎么处理。请在这里回复。',
    );
  });

  it('says of 9,900 yuan at 800 a month that the last of 13 instalments is 300', () => {
    expect(confirmationOf({ monthly: yuan(800), months: 13, first: '2026-12-10', last: yuan(300) }, null)).toBe(
      '请确认：从 2026 年 12 月 10 日起每月还 800 元、共 13 期（最后一期 300 元）；期间是否计息费；有一期没还怎么处理。请在这里回复。',
    );
  });

  it('names every amount of the terms, whatever they consist of', () => {
    const amount = fc.integer({ min: 1, max: 10_000_000 });
    const series = {
      monthly: amount,
      months: fc.integer({ min: 2, max: 60 }),
      first: fc.constant('2026-12-06' as const),
      last: amount,
      fee: amount,
    };
    const whole = fc.record({
      ...series,
      upFront: fc.record({ amount, on: fc.constant('2026-12-01' as const) }),
      more: fc.array(fc.record(series), { minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(whole, (agreed) => {
        const { upFront, more, ...first } = agreed;
        const amounts = [first, ...more].flatMap(({ monthly, last, fee }) => [monthly, last, fee]);
        for (const named of [upFront.amount, ...amounts])
          expect(confirmationOf(agreed, null)).toContain(amountText(named));
      }),
    );
  });

  it.each([terms, { ...terms, trial: false }])('says nothing of a trial for other terms', (others) => {
    expect(confirmationOf(others, null)).toMatch(/^请确认：从 2026 年 12 月 6 日起每月还 250 元、共 6 期；/);
    expect(confirmationOf(others, null)).not.toMatch(/试行/);
  });

  it('asks of one payment what it settles, what becomes of the rest and for the proof', () => {
    const once = { monthly: yuan(8000), months: 1, first: '2026-12-10' } as const;
    expect(confirmationOf(once, yuan(21_200))).toBe(
      '请确认：2026 年 12 月 10 日一次还 8,000 元，还了以后是不是全部结清；我欠的 21,200 元里剩下的 13,200 元是不是减免、不用再还；结清证明从哪里开、多久能拿到。请在这里回复。',
    );
    expect(confirmationOf(once, null)).toContain('没还的部分是不是减免');
    expect(confirmationOf(once, yuan(8000))).not.toMatch(/减免|剩下/);
  });

  it('asks for the figures while one of them is missing', () => {
    expect(confirmationOf({ monthly: yuan(250), trial: true }, null)).toMatch(/^请确认：共几期/);
  });

  it('asks what of the requests was agreed to where no instalment was talked about', () => {
    const asked = confirmationOf({}, yuan(8600), ['later', 'waive']);
    expect(asked).toMatch(/^请确认：我请求的是延后开始还、减免逾期费用或部分利息，同意的是哪几条；/);
    expect(asked).not.toMatch(/期，|每期/);
  });
});
