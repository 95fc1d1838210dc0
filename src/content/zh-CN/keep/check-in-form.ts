/** What is asked and offered beside how an instalment stands. */
export const checkInFormWords = {
  /** Told as paid off while instalments are open by what was noted. */
  cleared: {
    title: '先核对：按你记的还差 {amount}，{date}起还有 {n} 期。',
    options: {
      allPaid: '都还完了，有的没记在这里',
      waived: '没还的，对方书面写明不用还了',
      notYet: '还没有：只还了到期的，或对方只是口头说',
    },
  },
  allInTime: '到期的 {n} 期都按时还了，一起记下',
} as const;
