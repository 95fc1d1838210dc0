/** A short letter about one special situation: to whom, what happened, what is asked for. */
export interface SituationLetterWords {
  /** What it is called in a list, and what it is for. */
  readonly name: string;
  readonly use: string;
  readonly title: string;
  /** To whom it goes, with its places to fill; null where it goes to the lenders of the case. */
  readonly to: string | null;
  readonly opening: string;
  /** The heading over what is listed, and the places for it. */
  readonly list: { readonly heading: string; readonly lines: readonly string[] };
  readonly asks: { readonly heading: string; readonly lines: readonly string[] };
  readonly role: string;
}

/** Ends the mandate of somebody who negotiates for a fee. */
export const agentNoticeWords = {
  name: '解除委托通知',
  use: '发给代办。发出去的那天截图留好。',
  title: '解除委托通知',
  to: '致：【写代办公司或个人的名称、微信号】',
  opening: '我从今天起解除对你方的全部委托和授权。以后你方不再代表我，所说、所签、所交的，我一概不予追认。',
  list: {
    heading: '委托的情况',
    lines: ['委托的日期和方式：【写哪天、怎么签的】', '我已付的钱：【写每一笔的日期、金额、收款账户】'],
  },
  asks: {
    heading: '请你方',
    lines: [
      '一、停止以我的名义联系任何机构，停止使用我的资料。',
      '二、交还手机卡、银行卡、证件和材料，删除我的资料，书面告诉我交过哪些材料、联系过哪些机构。',
      '三、退还没有办成的费用，写明什么时候退、退多少。',
    ],
  },
  role: '委托人',
} as const satisfies SituationLetterWords;

/** Tells the lender that nobody speaks for the person any more. */
export const selfNoticeWords = {
  name: '告知函：以后由本人联系',
  use: '发给每一家出借方，一家一份，从官方客服提交，要工单号。',
  title: '告知函',
  to: null,
  opening:
    '我曾委托【写代办公司或个人的名称】联系贵司。该委托已经解除，从今天起由我本人联系，其他人说的、签的、交的都不代表我。本函不是对欠款金额的确认，也不是还款的承诺。',
  list: {
    heading: '请核对',
    lines: ['此前有没有人以我的名义提交材料、提出方案或投诉：如有，请书面告诉我日期和内容。'],
  },
  asks: {
    heading: '请贵司',
    lines: [
      '一、把联系电话改为我本人的号码，有事只联系我本人。',
      '二、书面确认已收到本函，告诉我工单号。',
      '三、告诉我账上的本金、利息、费用各多少，算到哪一天。',
    ],
  },
  role: '告知人',
} as const satisfies SituationLetterWords;

/** Asks a game or live-stream platform to return what a child spent. */
export const childRefundWords = {
  name: '未成年人消费退款申请',
  use: '交给收钱的游戏或直播平台，不是交给出借方。只写真的。',
  title: '未成年人消费退款申请',
  to: '致：【写收钱的平台全称】',
  opening:
    '我是孩子的【写父亲、母亲或别的监护人】。孩子今年【写几岁】，用我的支付账户在贵平台消费。经过如下，请核查退款。',
  list: {
    heading: '消费的情况',
    lines: [
      '账号：【写孩子用的账号和绑定的手机】',
      '每一笔：【写日期、时间、金额、订单号】',
      '能看出是孩子付的：【写聊天记录、游戏记录、那时我在上班或不在家的记录】',
      '我当时知不知道、同不同意，哪天发现的，发现后做了什么：【照实写】',
    ],
  },
  asks: {
    heading: '我的请求',
    lines: [
      '一、核查以上消费并退款。【按孩子的年龄写：太小、还不能自己花钱的，写“请退还全部”；大一些的，写“请退还与年龄、智力不相适应、我也没有同意的”。】',
      '二、停用该账号的付费功能。',
      '三、书面答复，写明编号和答复日期。',
    ],
  },
  role: '监护人',
} as const satisfies SituationLetterWords;

/** Asks for the account of a debt that was paid long ago. */
export const settledCheckWords = {
  name: '核对函：这笔已经还清',
  use: '发给催你的人和出借方。没核对清楚以前，不再付款。',
  title: '核对函',
  to: null,
  opening: '贵司向我主张的款项，我已经还清。本函只为核对，不是对任何欠款的确认，也不是还款的承诺。',
  list: { heading: '我已付的款', lines: ['【写每一次还款的日期、金额、从哪里付的，结清证明的编号】'] },
  asks: {
    heading: '请书面答复',
    lines: [
      '一、还差哪一笔，本金、利息、费用各多少，怎么算的，算到哪一天。',
      '二、债权如已转让：受让人的全称、转让的日期和通知。',
      '三、核对无误的，出具结清证明，停止催收，更正报送的信用信息。',
    ],
  },
  role: '申请人',
} as const satisfies SituationLetterWords;
/** How one payment is told in that letter. */
export const settledPayment = '{date}付 {amount}';

/** Asks for a wrong entry of a credit report to be corrected. */
export const reportObjectionWords = {
  name: '信用报告异议申请',
  use: '交给报送的机构或征信中心。真实的逾期不在其内。',
  title: '信用报告异议申请',
  to: '致：【写报告上那一条的机构名称，或征信中心】',
  opening: '我对信用报告里的下面这一条有异议，请核查更正。',
  list: {
    heading: '哪一条，错在哪里',
    lines: [
      '报告的日期和编号：【写】',
      '那一条：【照报告抄：机构、业务、开立日期、金额、状态】',
      '应当是：【写还清的日期、金额，或不是我的】',
      '凭证：【写结清证明、银行流水、回执】',
    ],
  },
  asks: {
    heading: '我的请求',
    lines: ['一、核查这一条，更正或删除。', '二、把核查结果书面答复我。'],
  },
  role: '异议人',
} as const satisfies SituationLetterWords;

/** Tells each lender that what was borrowed was taken by fraud. */
export const defraudedNoticeWords = {
  name: '告知函：借来的钱被骗',
  use: '报了警、问过 12348 再发，一家一份，从官方客服提交，要工单号。',
  title: '告知函',
  to: null,
  opening:
    '贵司账上有记在我名下的借款（【写日期、合同编号】），放出的钱被骗走了，我已经报警。本函只告知这件事，不是对借款和金额的确认，也不是还款的承诺。',
  list: {
    heading: '报警的情况',
    lines: [
      '哪天、向哪个派出所报的警，回执或案件编号：【照回执抄】',
      '经过：【和报警时说的一样，写一两句】',
      '附件：报警回执的复印件。',
    ],
  },
  asks: {
    heading: '请贵司',
    lines: [
      '一、登记这件事，书面确认收到，告诉我工单号。',
      '二、书面告诉我：要什么材料，由谁处理，哪天答复。',
      '三、提供合同、放款的时间和收款账户，告诉我账上的本金、利息、费用各多少，怎么算的。',
      '四、保存申请和放款时的核实记录，警方来调取时提供。',
      '五、有事只联系我本人。',
    ],
  },
  role: '告知人',
} as const satisfies SituationLetterWords;

/** Asks the lender of a student how identity and parents were checked. */
export const studentQueryWords = {
  name: '查询函（我还在上学）',
  use: '从官方客服提交给出借方，要工单号。借款时填的和真的不一样，先打 12348 再发。',
  title: '查询函',
  to: null,
  opening: '我是【写学校】的在校学生。请书面答复下面几项。本函只为查询，不是对借款和金额的确认，也不是还款的承诺。',
  list: {
    heading: '查询哪一笔',
    lines: ['借款的日期、在哪里申请的、合同编号：【照合同抄】', '那时我读几年级：【照实写】'],
  },
  asks: {
    heading: '请书面答复',
    lines: [
      '一、放款时怎么核实我的身份，有没有确认过父母的意见，请附记录。',
      '二、合同副本，放款的时间和收款账户。',
      '三、账上的本金、利息、费用各多少，怎么算的，算到哪一天。',
      '四、有事只联系我本人，不联系老师、同学和没有签过字的家人。',
      '五、告诉我工单号，哪天答复。',
    ],
  },
  role: '查询人',
} as const satisfies SituationLetterWords;
