import type { Words } from '../../types.ts';

export default {
  title: '判决之后',
  shortName: '判决之后',
  why: '判了也还有能做的事。',
  body: [
    {
      steps: [
        '先在判决书上找两个日子：哪天生效，哪天以前要付。看不懂，就打法院公开电话问。',
        {
          text: '能不能上诉、到哪天，判决书上写着；小额的案子可能一审就定。拿不准，打 12348，免费。',
          sources: ['civil-procedure-165', 'law-hotline'],
        },
        {
          text: '还不上，在还款日以前就主动联系法院和对方，谈“执行和解”，就是商量分几次付：只提还得起的金额，并写下来。',
          sources: ['civil-procedure-241'],
        },
      ],
    },
    {
      text: '不躲、不藏，财产如实申报，连前一年的也报。没有能力，和有能力却不还，是两回事。',
      sources: ['criminal-law-313', 'defaulter-list-1', 'civil-procedure-252'],
    },
  ],
  more: [
    {
      text: '法院执行时，要留下你和家人生活必需的费用，当地有低保标准的参照它。',
      sources: ['civil-procedure-254', 'seizure-rules-3'],
    },
    { say: '“判决我收到了。我一次付不了，想按每月还得起的金额谈执行和解。请告诉我要交哪些材料。”' },
    '如实申报：写收入、存款、要养的人、看病的钱、别的债，附上流水和单据。漏写和少写都会害自己。',
    {
      text: '和解以后没按约还上，对方可以申请恢复执行，已经付的要扣掉。所以只答应还得起的金额。',
      sources: ['civil-procedure-241', 'procedure-interpretation-465'],
    },
    { text: '过了判决定的日子还没付，要加倍付迟延期间的利息。早说早谈。', sources: ['civil-procedure-264'] },
    {
      text: '工资、补贴被扣得没法过日子，当天告诉承办的人，请求留下必需的部分，附上房租、吃饭、看病的单据。',
      sources: ['civil-procedure-254'],
    },
    {
      text: '没按执行通知付款，可能被限制高消费。失信名单还要有能力却不还、藏东西、不如实报财产、没有正当理由不按和解还这类情形。',
      sources: ['spending-limit-1', 'defaulter-list-1'],
    },
    {
      text: '付款前打法院公开电话核对账户。收“结案费”“撤销费”的，不付；拿不准，拨 12368 问。',
      sources: ['impersonation-warning', 'court-hotline'],
    },
    {
      text: '配偶要不要一起担，看有没有共同签字、钱用在哪里。个人破产只有少数地方有，条件很严，可以问 12348。',
      sources: ['civil-code-1064', 'personal-bankruptcy', 'law-hotline'],
    },
  ],
  options: {},
  reviewedOn: '2026-11-28',
} satisfies Words<'judgment'>;
