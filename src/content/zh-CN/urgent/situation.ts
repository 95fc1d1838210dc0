import type { Words } from '../../types.ts';

export default {
  title: '是哪一种情况？',
  shortName: '特别情况',
  why: '每一种今天要先做的不一样。先做对这件，再谈还款。',
  body: ['一次选一种。还有别的，做完再点“急事”选。'],
  options: {
    noMoney: '吃饭、看病的钱都不够',
    autoDebit: '工资卡被自动扣空了',
    frozen: '银行卡、支付宝被冻结',
    died: '借款人去世了，我是家人',
    noAccess: '账号登不上，或号码停用了',
    abroad: '人在国外，或在港澳台',
    otherLender: '是别家的贷款，找不到号码',
    agentPaid: '付过钱，找了代办或“法务”',
    defrauded: '被骗去借的钱',
    childSpent: '孩子花掉的钱',
    settled: '早就还清了，还在催',
    wrongReport: '过了几年，信用报告里写错了',
    student: '我还在上学',
    helper: '有家人帮我谈，或替我还',
  },
  reviewedOn: '2026-11-29',
} satisfies Words<'situation'>;
