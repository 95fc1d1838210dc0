import type { CourtSituation } from '#rules/court-situation.ts';

/** The name of each court situation in a list of them. */
const situations = {
  orderDisputed: '支付令：有不同意见',
  orderOnlyMoney: '支付令：都对，只是没钱',
  orderUnsure: '支付令：还说不清',
  orderLate: '支付令：期限已过',
  orderFiled: '支付令：异议已经交了',
  judgment: '判决书：期限内',
  judgmentLate: '判决书：期限已过',
  judgmentFiled: '判决书：上诉已经交了',
  summons: '起诉材料：期限内',
  summonsLate: '起诉材料：期限已过',
  summonsFiled: '起诉材料：答辩已经交了',
  enforcement: '执行通知',
  mediation: '调解通知',
  letter: '律师函、催告函',
  unsure: '分不清是哪一种',
} as const satisfies Readonly<Record<CourtSituation, string>>;

/** The page that shows every word of the road, for those who check it. */
export const allText = {
  title: '全部文字',
  lead: '每一步的原话、选项和依据都在这里，给想核对的人看。方括号里的数字，是那一步下面第几条依据。写着“常见经验”的，许多人这样说，没有查到出处。',
  toMap: '看流程图',
  jump: '按阶段跳转',
  stage: '{stage} {n} 步',
  steps: '{stage}的各步',
  toTop: '回到目录',
  kind: { question: '要回答的', task: '要去做的', outcome: '歇一歇的地方' },
  options: '选项',
  ticks: '可以勾选的',
  ifTimeBarred: '可能过了时效时，换成',
  leadsTo: '→',
  leadsBack: '↺',
  leadsToWords: '到',
  leadsBackWords: '重新一轮，回到',
  reviewedOn: '文字核对于 {date}',
  print: '打印全部文字',
  tables: '按情况显示的话',
  court: {
    situations,
    /** What relatives are told of a paper where the borrower has died. */
    ofHeirs: '借款人去世，家属收到：{name}',
    heirs: {
      order: '支付令',
      summons: '起诉材料',
      judgment: '判决书',
      enforcement: '执行通知',
      filed: '已经交了',
      mediation: '调解通知',
      letter: '律师函、催告函',
    },
    unknownDate: '不知道签收日',
    late: '期限已过时，先说',
    countedFrom: '在日期下面',
    always: '不管哪一种',
    doBy: '（工作日）',
    last: '（日期）',
  },
} as const;
