import type { Sentence } from '../../types.ts';

/** Where the number of a lender stands that this tool does not print. */
export const whereToCall = {
  bank: {
    text: '先找号码：那家银行的官方 App 里，或银行卡背面。来电、短信里的号码不算。',
    sources: ['brand-split'],
  },
  buyer: '债已经转给新公司：先找它的号码，在它的官网或转让通知上，和原来那家核对过的才算。来电、短信里的号码不算。',
  other: '先找号码：它的官方 App 里，或你签的合同上。来电、短信里的号码不算。',
} as const satisfies Readonly<Record<string, Sentence>>;
