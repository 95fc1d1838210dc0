/** The fields of a counter-offer. */
export const counterOfferFormWords = {
  first: '先还一笔',
  monthly: '每期多少',
  months: '几期',
  firstDate: '第一期哪天',
  interest: '期间还计不计息费',
  interestOptions: { '': '没说', runs: '照计', stops: '不计', unsaid: '没说清' },
} as const;
