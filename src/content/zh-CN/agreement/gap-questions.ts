import type { TickOf } from '#model/screens.ts';
import type { Sentence } from '../../types.ts';

interface GapQuestion {
  /** What is missing, in a few characters. */
  readonly name: Sentence;
  /** What to type to the lender's customer service. */
  readonly ask: Sentence;
}

/** For each item that an agreement must show: the question that gets it in writing. */
export const gapQuestions = {
  lender: { name: '出借方和是哪几笔', ask: '请确认出借方的全称，以及这个方案包含哪几笔欠款、各自的借款编号。' },
  total: { name: '总额和截止日', ask: '请确认方案总额是多少，其中本金、利息、费用各多少，算到哪一天。' },
  oldDebt: {
    name: '有没有另外承认旧欠款',
    ask: '协议里有没有让我承认以前欠款的条款？如果有，请写明是哪一笔、多少、怎么算出来的。',
  },
  dates: { name: '每期日期和金额', ask: '请列出每一期的还款日期和金额，最后一期是哪天、多少。' },
  interest: {
    name: '期间的息费和减免',
    ask: '方案期间还计不计利息和费用？减免哪一项、减多少、从哪天起生效，中途有一期没还，减掉的会不会恢复？',
  },
  booking: {
    name: '还的钱先记哪一项',
    ask: { text: '我每期还的钱，先记在费用、利息还是本金？请写明顺序。', sources: ['civil-code-561'] },
  },
  early: { name: '能不能提前还', ask: '可以提前还或一次多还吗？提前还了，后面几期的费用还收不收，要不要另付费？' },
  missed: {
    name: '有一期没还会怎样',
    ask: '如果有一期晚了或没还上，会怎么处理？方案还算不算数，可以补到哪天，费用怎么算？',
  },
  acceleration: {
    name: '一期没还，剩下的要不要一次还清',
    ask: '如果有一期没还，剩下的会不会要求一次还清？要不要先通知我，宽限几天？请写明。',
  },
  credit: {
    name: '怎么报征信',
    ask: {
      text: '方案期间每个月怎么报送征信？全部还清以后，报送的状态是什么，多久更新？',
      sources: ['credit-regulation-15', 'credit-reporting-huabei'],
    },
  },
  collection: {
    name: '还催不催',
    ask: '我按约还款期间，是否停止催收？外包的合作公司会不会同步停止，什么时候通知到他们？',
  },
  payChannel: {
    name: '从哪个官方页面还',
    ask: '每期从哪里还，在哪个页面？会不会自动扣款，从哪个账户扣，扣款失败怎么办？',
  },
  clearance: { name: '结清证明', ask: '全部还清以后，从哪里开结清证明，多久能拿到，要不要费用？' },
  contact: { name: '联系方式和工单号', ask: '这个方案的工单号是多少？以后有变化，从哪个官方渠道联系，报什么编号？' },
  serviceAddress: {
    name: '通知和文书的送达地址',
    ask: {
      text: '协议里写的送达地址、电话和电子送达方式是什么？请用我现在收得到的，以后有变，我怎么通知你们更改？',
      sources: ['postal-service-11'],
    },
  },
  paymentOrder: {
    name: '支付令怎么处理',
    ask: {
      text: '法院的支付令怎么处理？请写明贵公司怎样向法院说明、哪一天办，并告诉我案号。',
      sources: ['civil-procedure-payment-order'],
    },
  },
} as const satisfies Readonly<Record<TickOf<'agreementCheck'> | 'paymentOrder', GapQuestion>>;
