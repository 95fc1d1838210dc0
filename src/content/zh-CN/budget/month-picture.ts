/** The chart of a month, and the same in words. */
export const monthPictureWords = {
  title: '一个月的钱去了哪里',
  parts: {
    home: '住',
    living: '吃用和看病',
    others: '家人和别家欠款',
    aside: '为大笔开支先留',
    agreedElsewhere: '别家已约定的',
    keptForOthers: '留给别家',
    offer: '可以提的（剩余的一半）',
    reserve: '应急备用',
    spare: '机动零用',
  },
  short: '必须花的比到手的多 {amount}。',
} as const;
