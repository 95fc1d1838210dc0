/** The fields of a counter-offer. */
export const counterOfferFormWords = {
  first: '先还一笔',
  monthly: '每期多少',
  months: '几期',
  firstDate: '第一期哪天',
  interest: '还款期间，还算不算利息和费用',
  interestOptions: { '': '没提息费', runs: '照算', stops: '不算', unsaid: '提了，但没说清' },
} as const;
