/** What a plan costs at the rate that was typed. */
export const withInterestWords = {
  title: '如果息费照你填的利率算',
  lead: '年利率 {rate}，{months} 期还完。这是举例：对方怎么算，以书面为准。',
  columns: ['算法', '每期', '息费共', '一共还'],
  methods: { withoutInterest: '息费全免', equalInstalments: '等额本息', equalPrincipal: '等额本金' },
  to: '到 ',
  count: '{n} 期',
  whatIf: '中途多还一笔，或者对方答应减免，会怎样',
  lump: '一次多还',
  after: '在第几期之后还（0 是一开始就还）',
  waived: '对方答应免掉的',
  lumpTooMuch: '一次还的加上免掉的，已经不少于欠款。',
  badAfter: '填 0～{most} 之间的整数。',
} as const;
