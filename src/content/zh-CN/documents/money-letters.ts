import type { SituationLetterWords } from './situation-letters.ts';

/** One debit that was noted, in both letters about debits: the person cannot be said to have paid it. */
export const notedDebit = '{date}，{amount}，从【写哪张卡】扣的，收款方【写】。【自己付的，删去这一行】';
/** The place for debits beyond those noted. */
export const otherDebits = '没有列上的：【写日期、金额、从哪张卡扣的、收款方】';

/** Asks the bank to end an automatic debit. */
export const debitBankWords = {
  name: '停止代收申请（给银行）',
  use: '交给扣款的银行，要回执。同一天也告诉出借方。',
  title: '停止代收申请',
  to: '致：【写扣款的银行全称】',
  opening:
    '我的账户【写卡号后四位】被自动扣款，吃饭、看病的钱没有了。请核查并终止下面的代收。本函只停止代收，不是对欠款和金额的确认，也不是还款的承诺。',
  list: {
    heading: '扣款的情况',
    lines: [
      '每一笔：【写日期、金额、从哪张卡扣的、收款方】',
      '其中没有我授权的、重复的、多扣的：【照实写，没有就写“无”】',
    ],
  },
  asks: {
    heading: '我的请求',
    lines: [
      '一、告诉我这项代收的授权是哪天、怎么给的，并提供副本。',
      '二、从今天起终止这项代收，出具回执。',
      '三、没有授权、重复或多扣的，核查后退回。',
    ],
  },
  role: '账户本人',
} as const satisfies SituationLetterWords;

/** Tells the lender that the automatic debit is ended. */
export const debitLenderWords = {
  name: '停止自动扣款的告知（给出借方）',
  use: '从官方客服提交给出借方，要工单号。',
  title: '停止自动扣款的告知',
  to: null,
  opening:
    '自动扣款扣走了我吃饭、看病的钱。我已向银行申请终止，从今天起请不要再自动扣款。本函只停止扣款方式，不是对欠款和金额的确认，也不是还款的承诺。',
  list: {
    heading: '请核对已扣的款',
    lines: [
      '每一笔：【写日期、金额、从哪张卡扣的、收款方】',
      '其中没有我授权的、重复的、多扣的：【照实写，没有就写“无”】',
    ],
  },
  asks: {
    heading: '请书面答复',
    lines: [
      '一、已停止自动扣款，包括换别的渠道扣。',
      '二、以上每一笔记在了本金、利息还是费用上；没有授权、重复或多扣的，退回或更正。',
      '三、账上的本金、利息、费用各多少，算到哪一天，不用自动扣款时从哪里付。',
    ],
  },
  role: '告知人',
} as const satisfies SituationLetterWords;

/** Lets somebody of the family speak for the person, within limits. */
export const mandateWords = {
  name: '授权委托书',
  use: '家人帮你谈时用。写清权限和期限，不写“全权”。',
  title: '授权委托书',
  to: '受托人：【写姓名、身份证号、电话、和我的关系】',
  opening: '我委托上面这位家人，不收报酬，在下面写明的范围内替我办事。',
  list: { heading: '委托事项', lines: [] },
  asks: {
    heading: '权限和期限',
    lines: [
      '一、可以：询问欠款和办理办法，提交和接收材料，转达我的方案和对方的答复。',
      '二、不可以：替我答应金额和期限，替我签协议，替我收钱付钱，提供验证码和密码，再委托别人。',
      '三、期限：从【写哪天】到【写哪天】。我可以随时解除。',
      '受托人签名：＿＿＿＿',
    ],
  },
  role: '委托人',
} as const satisfies SituationLetterWords;
/** What is entrusted, with the lenders of the case. */
export const mandateMatter = '就{lenders}说我欠的款，核对账目、联系协商。';

/** What somebody of the family who pays and the borrower settle between them. */
export const payerNoteWords = {
  name: '代还说明',
  use: '家人替你还以前，两个人都签。不交给出借方。',
  title: '代还说明',
  to: '付款的家人：【写姓名、和我的关系】',
  opening: '下面这笔钱由家人替我还，两个人说清楚，免得以后各说各的。',
  list: {
    heading: '替还的款',
    lines: [
      '出借方和哪一笔：【写】',
      '金额和日期：【写】',
      '从哪个账户、付到哪个官方还款页：【写；有备注栏的，写“替谁还款”】',
    ],
  },
  asks: {
    heading: '双方说好',
    lines: [
      '一、家人只替我还这一笔，不加入债务，不担保，不为我别的欠款负责。',
      '二、这笔钱是【写：送给我的，或借给我的，借的写什么时候还】。',
      '三、付款凭证由家人保管，给我一份。',
      '付款人签名：＿＿＿＿',
    ],
  },
  role: '本人',
} as const satisfies SituationLetterWords;
