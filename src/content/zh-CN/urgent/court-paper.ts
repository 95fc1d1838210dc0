import type { Words } from '../../types.ts';

export default {
  title: '收到的是哪一种？',
  shortName: '哪种文书',
  why: '不同的文书，期限和做法完全不同。',
  body: [
    {
      text: '律师函、催收函不是法院文书，没有法院的期限。',
      sources: ['civil-procedure-128', 'civil-procedure-payment-order'],
    },
    {
      text: '别点短信里的链接，也别打短信里的号码。自己拨法院热线 12368，或查法院的公开电话核实。',
      sources: ['court-hotline', 'mediation-warning'],
    },
  ],
  more: [
    {
      text: '支付令：法院没有开庭，直接让你付钱。收到后 15 天内，要么付，要么书面提出不同意见。',
      sources: ['civil-procedure-payment-order'],
    },
    {
      text: '传票、起诉状副本、应诉通知：有人起诉你了。收到后一般 15 天内交书面答辩，文书上写了更早的日子，照更早的。',
      sources: ['civil-procedure-128', 'procedure-interpretation-266'],
    },
    {
      text: '判决书：法院已经判了。能不能上诉、几天内，看判决书最后一页。',
      sources: ['civil-procedure-171', 'civil-procedure-165'],
    },
    '法院的调解书：在法院谈成的，日子和金额照它写的。还不上，先打 12348，再和对方、法院说。',
    {
      text: '执行通知：对方已经申请执行。法院要给你和家人留生活必需的钱。',
      sources: ['civil-procedure-254'],
    },
    {
      text: '诉前调解的电话：调解是自愿的，可以不参加。山东法院提醒过，有人借调解或法院的名义催收。',
      sources: ['civil-procedure-125', 'mediation-warning'],
    },
    '收到好几种，先选有期限、日子最近的那一种；办完再回“急事”选下一种。',
    { text: '不收、不拆、躲开，都不会让期限停下。收下来，才知道怎么办。', sources: ['civil-procedure-87'] },
  ],
  where: [
    '看抬头和红章：写着某某人民法院、有案号，多半是法院文书；写着律师事务所或公司，就是函件。',
    '看第一页的大字：支付令、传票、应诉通知书、判决书、调解书、执行通知书。',
    { text: '还看不懂，选“看不懂是什么”，打 12348 念给律师听。', sources: ['law-hotline'] },
  ],
  options: {
    order: '支付令',
    summons: '传票、起诉状副本或应诉通知',
    judgment: '判决书',
    settlement: '法院的调解书',
    enforcementNotice: '执行通知',
    enforcement: '执行通知，或法院的调解书',
    mediation: '自称法院、调解中心的电话或短信',
    letter: '律师函、催收函',
    unsure: '看不懂是什么',
  },
  reviewedOn: '2026-11-29',
} satisfies Words<'courtPaper'>;
