/** A court deadline, on its own screen and in the banner on every other page. */
export const court = {
  lastIs: '第 15 天：{date}',
  doBy: '在这天前办好',
  doByLast: '稳妥的日子过了，最晚这天交到法院',
  doToday: '今天是最后一天，今天就交到法院',
  over: '第 15 天是 {date}，已经过了。',
  today: '今天',
  before: '期限前',
  dont: '别做',
  banner: '{paper}：{doBy}前办好',
  bannerOver: '{paper}：第 15 天是 {last}，已经过了，今天就打 12348',
  bannerToday: '{paper}：就在今天办好',
  paper: { order: '支付令', summons: '应诉' },
  takeAway: '不再显示',
  takeAwayWhat: '不再显示：{what}，第 15 天 {date}',
} as const;
