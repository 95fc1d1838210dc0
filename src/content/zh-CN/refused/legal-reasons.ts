import type { OptionOf } from '#model/screens.ts';
import type { LegalWords } from './types.ts';

/** Each reason to consider the law: the legal position, what to do first, and what to be careful about. */
export const legalReasons: Readonly<Record<OptionOf<'legal'>, LegalWords>> = {
  sued: {
    standing: {
      text: '你是被告，不用先找依据，要做的是按期答辩：一般是收到起诉状副本后 15 天内，文书上写了更早的日子，照更早的。',
      sources: ['civil-procedure-128', 'procedure-interpretation-266'],
    },
    first: [
      '回“急事”勾“收到法院的东西”，那里按你的签收日算期限。',
      { text: '自己拨 12368 核对案号，再打 12348 问答辩怎么写。', sources: ['court-hotline', 'law-hotline'] },
      '分三栏写：哪几项认，哪几项不认，打算怎么还。',
      { text: '可以请求调解，也可以同时和对方谈。开庭那天要去。', sources: ['civil-procedure-125'] },
    ],
    mind: {
      text: '不去也会判，小额的案子可能一审就定。对哪家法院管有意见，也在答辩的期限里提。',
      sources: ['civil-procedure-147', 'civil-procedure-165', 'civil-procedure-130'],
    },
  },
  wrongAmount: {
    standing: '有凭证就有话可说：算错的、还过没记上的，可以要求更正。只是觉得多，还不够。',
    first: [
      '请出借方发明细：每一笔的本金、利息、费用，算到哪天。',
      '拿还款记录一笔一笔对，圈出不一样的地方。',
      { text: '向机构正式投诉：一般 15 天，复杂的 30 天，最长 60 天答复。', sources: ['complaint-rules'] },
      { text: '已经有支付令或起诉的，把不对的写进书面异议或答辩，再问 12348。', sources: ['law-hotline'] },
    ],
    mind: {
      text: '没有约定时，还的钱先抵费用和利息，再抵本金。本金比你想的多，不一定是算错。',
      sources: ['civil-code-561'],
    },
  },
  tooHigh: {
    standing: {
      text: '利息、罚息、违约金和各项费用合计超过年 24% 的部分，可以请求法院减。减不减，由法院定。',
      sources: ['court-24-percent'],
    },
    first: [
      '把合同利率、逾期费用、手续费都找出来，合起来折成一年，不只看一项。',
      {
        text: '2026 年 8 月 1 日以后新签的，找“综合融资成本”明示表，里面应当写着年化和逾期的费用。',
        sources: ['cost-disclosure'],
      },
      {
        text: '对照一下：常见说法是花呗逾期每天 0.05%，折合年 18.25%，没有超过 24%。以你的账单为准。',
        sources: ['overdue-fee-common', 'court-24-percent'],
      },
      { text: '算下来真的超过，打 12348 核一遍，再写进答辩或异议。', sources: ['law-hotline'] },
    ],
    mind: {
      text: '“超过 LPR 四倍不受保护”说的是民间借贷，不能用在持牌机构身上。没超过的，别用这个理由。',
      sources: ['private-lending-1', 'court-24-percent'],
    },
  },
  harassed: {
    standing: {
      text: '侵扰安宁、威胁、找无关的人催你的债，法律法规不许：可以投诉、报警，也可以问律师能不能起诉。但债不会因此消失。',
      sources: ['civil-code-1032', 'consumer-finance-rules', 'public-order-50'],
    },
    first: [
      '先把记录排好：日期、时刻、号码、自称、原话、打给了谁。',
      { text: '先投出借方，没结果再去平台或打 12378。', sources: ['complaint-rules', 'supervisor-hotline'] },
      { text: '有威胁、堵门、硬闯，当场打 110，要回执。', sources: ['police-hotline'] },
      { text: '家人身体或工作受了影响的，留好病历和单位的说明，打 12348 问。', sources: ['law-hotline'] },
    ],
    mind: {
      text: '几点、几次的规定是行业标准和自律规范，不是法律。不反过来威胁，录音留着，不发到网上。',
      sources: ['gb-45251', 'cba-guideline'],
    },
  },
  brokeAgreement: {
    standing: {
      text: '有写明的约定，就可以要求对方照做。约定得不明确的，法律上先当作没有变更。',
      sources: ['civil-code-543', 'civil-code-544'],
    },
    first: [
      '找出那份约定：App 页面、短信、电子合同、录音，标出对方没做到的那一句。',
      '联系一次，请对方书面说明为什么，要工单号。',
      { text: '还不照办，拿着这两样正式投诉，一般 15 天答复。', sources: ['complaint-rules'] },
      {
        text: '只有口头的：把录音原件和当时的工单号留好，打 12348 问够不够。',
        sources: ['evidence-rules-14', 'law-hotline'],
      },
    ],
    mind: '自己这边先按约定还，付之前问清记在哪一项。自己也没按约还上，就说不清是谁先没做到。',
  },
  onlyRefused: {
    standing: {
      text: '改合同要双方都同意。只为这个去起诉，一般打不赢。（推断，先问 12348）',
      sources: ['civil-code-543', 'law-hotline'],
    },
    first: [
      '回到“接下来用哪个办法”，先改方案：每期少一点、期数多一点，再提一次。',
      '问清不同意的原因和缺的材料，要工单号。',
      {
        text: '不受理、不答复的，可以正式投诉；也可以申请调解，要对方愿意。',
        sources: ['complaint-rules', 'civil-procedure-125'],
      },
      { text: '还想起诉，先打 12348 问一次，免费。', sources: ['law-hotline'] },
    ],
    mind: {
      text: '起诉不会自动让利息停下来，受理费和律师费是另外的钱。先把钱留给吃饭和方案。',
      sources: ['civil-procedure-264', 'litigation-fees-13'],
    },
  },
};
