/** Asked before an answer given anew would leave the agreement in force off the road. */
export const keepAgreementWords = {
  text: '你们已经定下：{terms}。改了这里，这份约定和后来还过的，就都不显示了，还款日也不再提醒。',
  still: '约定照样有效，照常还。要重新谈、再联系一次，不用改这里，从“今天”那一页接着谈。',
  stay: '不改，留着约定',
  change: '前面真的填错了，照样改',
} as const;
