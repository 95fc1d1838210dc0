/** The terms as they were finally written down. */
export const finalTermsFormWords = {
  differs: {
    title: '和之前说的不一样',
    parts: { monthly: '每期', months: '期数', first: '第一期', last: '最后一期' },
    count: '{n} 期',
    line: '{part}：之前说的是 {was}，现在是 {is}',
    /** Asked for beside what the person had proposed. */
    unasked: { upFront: '之前没说要先付，现在要先付 {amount}', fee: '之前没说要手续费，现在每期另收 {amount}' },
    between: '；',
    ask: '“我收到的条件和之前说的不一样。{lines}。请说明哪一个算数，为什么改，再书面发一次。”',
  },
  monthly: '每期多少',
  months: '一共几期',
  first: '第一期哪天',
  trial: '先试行，剩下的以后再谈',
  paidAlready: '以前已经还了几期',
  /** Where what is paid at once and the instalments of several series are all counted. */
  paidAlreadyHint: '先付的、几笔加起来，一共还过几次。',
  badPaid: '填 0～{most} 之间的整数。',
  /** What an agreement may contain besides equal instalments. */
  further: {
    title: '还有先付、尾数、手续费，或另一笔',
    upFront: '先付一笔多少',
    upFrontOn: '先付的那笔哪天付',
    noUpFront: '填先付多少，或把这个日期删掉。',
    last: '最后一期多少（和别的不一样才填）',
    fee: '每期另收的手续费',
    feeHint: '协议写百分比的：本金一共 {sum}，每 1% 是 {one}。',
    feeCost: '本金越还越少，手续费不减：照这样还，大约合一年 {rate} 的利率。',
    row: '同一家的另一笔 {n}',
    add: '加同一家的另一笔（不同的日子还）',
    remove: '删除另一笔 {n}',
    sum: '一共还 {n} 次，合计 {sum}。',
    sumWithFees: '一共还 {n} 次，合计 {sum}，其中手续费 {fees}。',
  },
  /** The offer that was taken stands in the fields already. */
  fromOffer: '先填上了对方给的条件。对着书面的核一遍，不一样的就改。',
  taken: {
    proposal: '和我提的一样：每月 {monthly}，{months} 期{last}',
    offer: '和对方给的一样：每期 {monthly}，{months} 期{last}',
  },
  once: { proposal: '和我提的一样：一次还 {monthly}', offer: '和对方给的一样：一次还 {monthly}' },
  lastTaken: '，最后一期 {last}',
} as const;
