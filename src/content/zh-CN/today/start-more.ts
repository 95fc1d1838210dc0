import type { Sentence } from '../../types.ts';

/** What stands further down on the start page, which is loaded after the rest of it. */
export const startMore = {
  dontTitle: '先别做这三件',
  dont: ['借新的还旧的', '付钱找人代办', '在电话里当场答应金额'],
  phonesTitle: '记住这几个官方号码',
  phones: [
    { text: '支付宝官方：95188', sources: ['alipay-hotline'] },
    { text: '免费法律咨询：12348', sources: ['law-hotline'] },
    { text: '心理援助：12356', sources: ['mind-hotline'] },
    { text: '有危险、被骗了钱：110', sources: ['police-hotline'] },
  ] satisfies readonly Sentence[],
  sampleTitle: '先看一眼，第一次联系可以这样说',
  cannot: '我们不替你谈，也不保证谈成。这里不是律师，拿不准的先打免费的法律咨询。',
} as const;
