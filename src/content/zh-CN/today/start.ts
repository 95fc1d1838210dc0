/** The start page: what it is, and for whom. What follows further down: start-more.ts. */
export const start = {
  title: '花呗、借呗还不上，一步一步谈。',
  promise: '大约两分钟，就知道第一次怎么说。',
  forWhom: '本人、帮忙的人，谈到哪一步都能用。',
  privacy: '不用注册，不上传，只存在这部手机。',
  begin: '开始',
  back: '接着上次，慢慢来。',
  putAside: '换好了。刚才那份（{what}）没有删，在下面能换回来。',
  resume: '继续上次',
  checkIn: '记下这一期还了没有',
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
} as const;
