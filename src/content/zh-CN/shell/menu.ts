/** The pages of the menu. */
export const menu = {
  home: '首页',
  another: '和另一家谈',
  answers: '我的回答',
  payments: '还款记录',
  timeline: '经过',
  call: '打电话',
  rehearsal: '先练一遍电话',
  message: '看看这条消息',
  share: '分享给帮忙的人',
  backup: '备份、换手机',
  settings: '大字、深色、朗读',
  data: '数据在哪里',
  about: '关于有商量',
} as const;
