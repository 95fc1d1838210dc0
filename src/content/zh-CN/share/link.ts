/** Sharing a result. */
export const link = {
  title: '分享结果',
  lead: '链接里是结果，不是你的回答。对方只能看，改不了你的。',
  scope: '分享几家',
  scopes: {
    one: '只分享这一家',
    all: '全部 {n} 家',
  },
  level: '分享哪些内容',
  levels: {
    steps: '只有步骤',
    noAmounts: '不带金额',
    full: '带上金额',
  },
  contains: {
    steps: '对方会看到：办到哪一步，提过几次方案。',
    noAmounts:
      '对方会看到：办到哪一步、提过几次方案、哪几样、逾期多久、从哪里联系、请求什么、哪一类方案。没有任何金额。',
    full: '除了“不带金额”的那些，对方还会看到：每月剩余、欠款总额、每期金额、期数和第一次还款日。',
  },
  /** Of a case whose debt is paid, at each level. */
  containsSettled: {
    steps: '对方会看到：已经还清，提过几次方案。',
    noAmounts: '对方会看到：已经还清，哪几样，提过几次方案。没有任何金额。',
    full: '对方会看到：已经还清，哪几样，提过几次方案。还清了，就没有金额可带。',
  },
  /** Of all negotiations of a person, at each level. */
  containsAll: {
    steps: '对方会看到：有几家，每一家办到哪一步，提过几次方案。',
    noAmounts: '对方会看到：有几家，每一家办到哪一步、提过几次方案、哪几样、哪一类方案。没有任何金额。',
    full: '除了“不带金额”的那些，对方还会看到：每一家怎么还，合起来每月剩余多少、约定了多少、一共欠多少。',
  },
  neverAll: '任何时候都不带：急事、原因、姓名、各家叫什么、你写的字和收支明细。',
  never: '任何时候都不带：急事、原因、姓名、你写的字、各家名单和收支明细。',
  preview: '对方打开会先看到：',
  previewAll: '对方打开会看到：',
  look: '看看对方打开的整页',
  send: '发给别人',
  notSent: '没有发出去。复制链接，自己粘贴给对方。',
  qr: '二维码',
  qrLabel: '这个链接的二维码',
  qrHow: '让对方用手机扫一扫。',
  qrTooLong: '这个链接太长，二维码扫不清。用“复制链接”。',
  sealed: {
    title: '加个密码再分享',
    field: '给这个链接设一个密码',
    hint: '至少 8 个字。当面说，或者打电话说，别和链接一起发。',
    make: '做一个带密码的链接',
    working: '正在加密……',
    made: '做好了。没有密码，谁点开都看不到内容；密码不在链接里。',
    cannot: '这一页不是用 https 打开的，浏览器不给加密。',
    problems: {
      empty: '先写一个密码。',
      short: '太短了，容易被猜到。至少 8 个字。',
      digits: '只有数字，很快就能被试出来。加上汉字或字母，或者换成一句话。',
      repeated: '就几个字来回用，容易被猜到。换一句话。',
    },
  },
  /** The ways of the link that a passphrase opens. */
  ofSealed: {
    copy: '复制带密码的链接',
    copied: '带密码的链接已复制，粘贴给要看的人。',
    send: '发带密码的链接',
    qr: '带密码的二维码',
    qrLabel: '带密码的链接的二维码',
  },
  /** The ways of the open one, once there is one with a passphrase as well. */
  besideSealed: {
    copy: '复制没有密码的链接',
    copied: '没有密码的链接已复制：谁拿到都能看。',
    send: '发没有密码的链接',
    qr: '没有密码的二维码',
    qrLabel: '没有密码的链接的二维码',
  },
  copy: '复制链接',
  copied: '链接已复制，粘贴给要看的人。',
  byHand: '这个浏览器不让自动复制。长按下面的链接，选“复制”。',
} as const;
