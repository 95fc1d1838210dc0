import type { Sentence } from '../../types.ts';

/** The days of a frozen account. */
export const freezeDays = {
  review: '在这天前申请复议',
  reviewLast: '最晚这天申请复议',
  reviewCounted: { text: '第 5 天：{date}', sources: ['preservation-review'] },
  reviewOver: {
    text: '5 天到 {date}为止，已经过了。今天就打法院电话和 12348，问还能怎么提。',
    sources: ['preservation-review', 'law-hotline'],
  },
  reviewUnknown: '没收到裁定书：今天就打法院电话，问裁定哪天、寄到了哪里。',
  register: '法院该立案了：没有消息就打电话问；不立、也不说理由的，可以向上一级法院提',
  decide: '裁定的最后一天：没有消息就打电话问',
  notFiled: '还没交书面异议：今天写好，明天交。',
  /** On every other page: how a freeze stands. */
  bannerReview: '冻结的裁定：{date}前申请复议',
  bannerReviewLast: '冻结的裁定：最晚 {date}申请复议',
  bannerReviewToday: '冻结的裁定：今天就申请复议',
  bannerReviewOver: '冻结的裁定：复议的日子过了，今天打法院电话和 12348',
  bannerReviewUnknown: '冻结的裁定还没收到：今天打法院电话问',
  bannerNotFiled: '账户被冻：书面异议还没交，今天写好',
  bannerRegister: '执行异议：法院该在 {date}前立案',
  bannerDecide: '执行异议：法院该在 {date}前裁定',
  bannerDecided: '执行异议：裁定的日子过了，打法院电话问',
  takeAway: '不再提醒',
  takeAwayWhat: '不再提醒：{text}',
  takeAwayAsk: '这件冻结的事不再提醒？“日子”和日历里也不再列，期限照样算。',
  takenAway: '这件冻结的事不再提醒，期限照样算。',
  from: {
    text: '按你填的日子算；寄出的，从法院收到那天算。以法院说的为准。',
    sources: ['enforcement-objection', 'enforcement-objection-rules', 'preservation-review'],
  },
} as const satisfies Readonly<Record<string, Sentence>>;
