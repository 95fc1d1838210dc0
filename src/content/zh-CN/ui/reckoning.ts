import type { Sentence } from '../../types.ts';

/** Said where a rate that was typed is above the line of the courts. */
export const highRate: Sentence = {
  text: '这个利率超过年 24%。总的息费超过的那部分，可以请求法院减；减不减，由法院定。',
  sources: ['court-24-percent'],
};

/** Words of what shows how a figure came about: formulas, shares, pictures, waiting and catching up. */
export const reckoning = {
  how: {
    title: '怎么算出来的',
    left: '{income} − {essentials} = 剩余 {left}',
    leftWithMore: '{income} ＋ {found} − {essentials} − {aside} = 剩余 {left}',
    safe: '{left} ÷ 2 = 保护线 {safe}',
    reserve: '另一半 {half} = 应急备用 {reserve} ＋ 手头活动 {spare}',
    months: '{owed} ÷ {safe} → {months} 期',
    plan: '{name}：{monthly} × {times} ＋ {last} = {sum}',
    check: '和欠款对上了，一分不差。',
    ownRule: '一半的保护线、留多少应急，都是本工具的建议，不是法律或平台的规定。',
  },
  shares: {
    title: '几笔一起还，怎么分才公平',
    lead: '每月 {pot}，按各笔欠多少来分。谁催得凶不是理由，房租和饭钱不在里面。',
    columns: ['哪一笔', '欠', '分到'],
    sum: '合计',
  },
  interest: {
    title: '如果息费照你填的利率算',
    lead: '年利率 {rate}，{months} 期还完。这是举例：对方怎么算，以书面为准。',
    columns: ['算法', '每期', '息费共', '一共还'],
    methods: { withoutInterest: '息费全免', equalInstalments: '等额本息', equalPrincipal: '等额本金' },
    fromTo: '{first} 到 {last}',
  },
  offer: {
    more: '{months} 期一共还 {paid}，比欠款多 {more}，按每月还款反推，折合年利率约 {rate}。',
    same: '{months} 期一共还 {paid}，和欠款一样：等于期间不计息费。让对方写明。',
    less: '{months} 期一共还 {paid}，比欠款少 {less}：问清是减免了，还是最后还要补，写进文字。',
  },
  waiting: {
    note: '照你填的利率，息费如果照算，30 天大约新增 {cost}。这是举例，以你的账单为准。',
    more: '它比每月还的 {monthly} 还多：还着还着，欠款会变多。一定要请求减免，并问清停不停算。',
  },
  catchUp: {
    title: '补上的三种提法',
    lead: '按实际还了多少重新算。先问对方接不接受，再定一种。',
    partial: '这一期已经还了多少',
    left: '还没还的一共 {left}，其中这一期差 {missed}。',
    ways: { withNext: '和下一期一起补', atEnd: '挪到最后，多还一期', spread: '摊到后面每一期' },
    withNext: '{date} 还 {amount}，以后照旧。',
    atEnd: '以后照旧，{date} 再还 {amount}。',
    spread: '后面 {n} 期，每期最多还 {amount}，合计 {sum}。',
    aboveLeft: '超过每月剩余 {left}，别这样提。',
    aboveSafe: '超过保护线 {safe}，想清楚再提。',
  },
  pictures: {
    month: '一个月的钱去了哪里',
    parts: {
      home: '住',
      living: '吃用和看病',
      others: '家人和别家欠款',
      aside: '为大笔开支先留',
      offer: '可以报的（保护线）',
      reserve: '应急备用',
      spare: '手头活动',
    },
    short: '必须花的比到手的多 {amount}。',
    options: '几个方案放在一起',
    option: '{name}：每月 {monthly}，{months} 期',
    safeLine: '保护线 {safe}',
    leftLine: '剩余 {left}',
    balance: '欠款怎样一期期变少',
    balanceOf: '{name}：{months} 期后还欠 {rest}',
    notInterest: '图里没有算息费。',
  },
  own: {
    slider: '拖一拖，看看每月还多少',
    months: '或者：想分几期',
    above: '超过保护线 {safe}，选了会再提醒一次。',
    aboveLeft: '超过每月剩余 {left}。这个数做不到，请调低。',
    range: '这笔欠款 60 期内还完，每月最少 {least}；每月剩余是 {most}。',
  },
} as const;
