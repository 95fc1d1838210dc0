/** Asks the lender of before for what it received once the debt was sold. */
export const returnRequestWords = {
  name: '退回或转付请求（给原来那家）',
  use: '债转让以后，原来那家还在扣款、收款时用。从它的官方客服提交，要工单号。',
  title: '退回或转付请求',
  opening:
    '贵司已把我名下的债权转让给{buyer}，转让通知我已收到。此后贵司收取的下列款项，请退回给我，或者转付给{buyer}。本函不是对欠款金额的确认，也不是还款的承诺。',
  list: {
    heading: '转让以后收取的款项',
    line: '{date}，{amount}',
    place: '每一笔：【写日期、金额、从哪张卡扣的】',
  },
  asks: {
    heading: '请书面答复',
    lines: [
      '一、每一笔退回还是转付，哪一天办。转付的，给我转付的凭证。',
      '二、停止自动扣款，包括换别的渠道扣。',
      '三、确认债权从哪天起转让，账上还有没有我的款。',
    ],
  },
  role: '付款人',
} as const;
