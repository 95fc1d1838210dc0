import type { Sentence } from '../../types.ts';

/** The start page: what it is, for whom, what it cannot do. */
export const start = {
  title: '花呗、借呗还不上，一步一步谈。',
  promise: '大约两分钟，就知道第一次怎么说。',
  forWhom: '本人、帮忙的人，谈到哪一步都能用。',
  privacy: '不用注册，不上传，只存在这部手机。',
  cannot: '我们不替你谈，也不保证谈成。这里不是律师，拿不准的先打免费的法律咨询。',
  begin: '开始',
  back: '接着上次，慢慢来。',
  putAside: '换好了。刚才那份（{what}）没有删，在下面能换回来。',
  putAsideUnnamed: '换好了。刚才那份没有删，在“数据在哪里”能找回来。',
  resume: '继续上次',
  checkIn: '记下这一期还了没有',
  resumeAt: '上次停在：{title}',
  lastOn: '最近一次：{date}',
  longAgo: '这份记录很久没动过了。还要用就接着用；不用了，可以在“数据在哪里”删掉。',
  again: '和另一家谈，或另开一份',
  doors: '现在就急？从这里进',
  door: {
    caller: '有人正催我付钱',
    court: '收到法院的东西',
    overwhelmed: '我快撑不住了',
    special: '登不上、找过代办等',
    died: '家人去世，留下欠款',
    helper: '我在帮别人',
  },
  dontTitle: '先别做这三件',
  dont: ['借新的还旧的', '付钱找人代办', '在电话里当场答应金额'],
  phonesTitle: '记住这几个官方号码',
  phones: [
    { text: '支付宝官方：95188', sources: ['alipay-hotline'] },
    { text: '免费法律咨询：12348', sources: ['law-hotline'] },
    { text: '心理援助：12356', sources: ['mind-hotline'] },
    { text: '有危险、被骗了钱：110', sources: ['police-hotline'] },
  ] satisfies readonly Sentence[],
  sampleTitle: '先看一眼，第一次联系可以这样说',
} as const;
