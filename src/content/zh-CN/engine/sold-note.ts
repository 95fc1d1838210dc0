import type { Sentence } from '../../types.ts';

/** Where an agreement is kept whose debt was sold since, or is said to be. */
export const soldNoteWords = {
  sold: {
    text: '债已经转给{buyer}。通知到了，就要还给它，再还给原来那家不算。付之前先核对它的对公账户，请它书面确认原来的约定照旧，再关掉原来那家的自动扣款。',
    sources: ['civil-code-546', 'civil-code-548', 'contract-interpretation-48'],
  },
  pending: {
    text: '有人说这笔债转让了，还没核实清楚。到还款日以前，先打原来那家的官方电话，问清付给谁。',
    sources: ['contract-interpretation-48', 'alipay-hotline'],
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Leads from a sale that is not verified yet back to the question whether it is true. */
export const verifiedSaleLabel = '核实过了，去记下来';
