import type { Words } from '../../types.ts';

export default {
  title: '先问免费的，再决定',
  shortName: '先问免费的',
  why: '花钱之前，先问不花钱的。',
  call: 'law',
  body: [
    { text: '今天就打 12348，免费，把下面这几件念给律师听。', sources: ['law-hotline'] },
    {
      text: '起诉不会自动让利息停下来；判了以后晚付，还要加倍付迟延期间的利息。你更常见的位置是被告。',
      sources: ['civil-procedure-264'],
    },
    {
      steps: [
        '看合同：逾期怎么算、在哪里打官司、谁是出借方。',
        '把记录按时间排好，截图、录音的原件都留着。',
        '算一算：要花的钱和时间，和要争的金额比，值不值。',
        '两种结果都想到：争到了能少多少，没争到怎么还。',
      ],
    },
  ],
  more: [
    {
      text: '不一定要公证，公证要花钱；电子记录的原件保存好，一样可以当证据。',
      sources: ['evidence-rules-14'],
    },
    {
      text: '受理费：争的金额不超过 1 万元的，每件 50 元；走简易程序或调解结案的减半。',
      sources: ['litigation-fees-13'],
    },
    {
      text: '在哪里打：一般是被告住所地或合同履行地。合同约定的法院没有醒目提示，或和这件事没有实际联系的，可以主张无效。',
      sources: ['civil-procedure-24', 'procedure-interpretation-31', 'agreed-court-reply'],
    },
    { text: '小额的案子可能一审就定，没有上诉，所以第一次就要把凭证带齐。', sources: ['civil-procedure-165'] },
    '对方多半会说：合同是你自己点的，费用写明了，逾期属实。先想好你拿什么回答。',
    {
      text: '调解里为了谈成才认下的事，一般不能拿来当对你不利的证据。双方都确认或都同意的事实除外。',
      sources: ['procedure-interpretation-107', 'online-mediation-18'],
    },
    '赢了也可能要等执行。花几千元律师费去争几百元，多半不划算。',
    {
      text: '真要请律师：律所签合同、收费入账、开票。包结果、按减免抽成的，不签。',
      sources: ['lawyer-contract', 'five-departments-warning'],
    },
  ],
  options: { asked: '问过了', notYet: '还没问' },
  reviewedOn: '2026-11-28',
} satisfies Words<'legalAdvice'>;
