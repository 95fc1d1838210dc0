import type { Words } from '../../types.ts';

export default {
  title: { text: '只用 TA 留下的遗产还，家人先不付', sources: ['civil-code-1161'] },
  shortName: '家人去世',
  why: '动了遗产、签了字、答应过还，就可能多背上一笔债。',
  body: [
    {
      text: '继承多少，最多还多少；书面放弃继承的，可以不还。',
      sources: ['civil-code-1161', 'civil-code-1124'],
    },
    {
      steps: [
        {
          text: '遗产先一样不动：TA 卡里、支付宝里的钱不取不转，东西不卖。先拿了，再说放弃可能没有用。',
          sources: ['estate-taken-first'],
        },
        {
          text: '自己的钱一分不付，什么都不签，不说“我来还”。签了，可能变成你自己的债。（按条文推断）',
          sources: ['civil-code-552'],
        },
        { text: '打 12348 问一次，免费：要不要继承，怎么放弃。', sources: ['law-hotline'] },
        {
          text: '已经付过、签过、答应过，或者取用过遗产的：停下，记清哪天、多少、签了什么，问过 12348 再交信、签声明。',
          sources: ['law-hotline'],
        },
      ],
    },
    { say: '“借款人已经去世。我是家属，不是借款人，不付款，不签字。请不要再打给家属，余额请书面告诉我。”' },
    {
      note: 'attention',
      text: {
        text: '你是配偶：一起签过字、事后认过，或者钱用在家里日常开支上的，可能也是你自己的债，先问 12348。',
        sources: ['civil-code-1064', 'law-hotline'],
      },
    },
  ],
  more: [
    '一般先交死亡证明、亲属关系证明的复印件，再附一封信，信有写好的，在后面。还要别的，请对方书面说；原件自己留着。',
    '替 TA 担保过、做过共同借款人的，是你自己的合同，和继承不是一回事，也先问 12348。',
    {
      text: '收到法院给 TA 的文书：今天就打法院电话，说人已经去世。按法律，诉讼要等继承人说参不参加，应当先中止；停不停由法院定。写的是你的名字的，期限照算，当天打 12348。都回“急事”勾“收到法院的东西”，填上签收日。',
      sources: ['civil-procedure-153', 'law-hotline'],
    },
    {
      text: '已经在执行的：继承人只在所得遗产的范围内负责。要执行你自己的钱，当天打 12348。',
      sources: ['procedure-interpretation-473', 'law-hotline'],
    },
    {
      text: '行业标准说，借款人去世的，催收可以问联系人；联系人拒绝了就要停，也不能说出债的内容。',
      sources: ['gb-45251'],
    },
    {
      text: '支付宝那边要交什么材料，没有查到公布的办法。打 95188 问清，要工单号；原件不寄给任何人。',
      sources: ['alipay-dead-user', 'alipay-hotline'],
    },
    {
      text: '有人说“先还一点，就不影响家人”，或要你去“签个字销户”：先不签，挂断，自己打官方电话。',
      sources: ['alipay-hotline'],
    },
  ],
  options: { goOn: '知道了，回到我自己的欠款' },
  instead: {
    heirs: {
      options: { goOn: '知道了，接着看继承还是放弃' },
    },
  },
  reviewedOn: '2026-11-29',
} satisfies Words<'heirs'>;
