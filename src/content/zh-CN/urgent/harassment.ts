import type { Block, Words } from '../../types.ts';

const toNote: Block = {
  list: ['哪天、几点几分、什么号码', '对方自称谁、哪家公司、工号', '原话，一字不改', '有没有打给别人，打给了谁'],
};
const rules: Block = {
  text: '花呗、借呗的出借方是消费金融公司，催收不得暴力、威胁、骚扰，不得找无关的人。外包公司做的，也由它负责。',
  sources: ['consumer-finance-rules', 'lender-company'],
};
const police: Block = {
  note: 'stop',
  text: { text: '被威胁、被堵门、有人硬闯，打 110，要回执。', sources: ['police-hotline'] },
};

export default {
  title: '把这些催收行为记下来',
  shortName: '记下催收',
  why: '有时间、号码、原话，投诉才有依据。',
  body: [
    { say: '“请只联系我本人，不要打给我的家人和同事。请说一下公司和工号，这次通话我会记下来。”' },
    toNote,
    rules,
    {
      text: '父母、朋友不是债务人，不用替你还，也别替你借款或担保。配偶要不要担，看有没有共同签字、钱用在哪里。',
      sources: ['civil-code-1064'],
    },
    police,
  ],
  more: [
    '家人、同事接到电话，可以只说一句：',
    { say: '“我不是借款人，不传话，请不要再打来。有事请找本人。”' },
    {
      text: '法律还管：多次发侮辱、恐吓的信息，滋扰、纠缠、跟踪，可以报警，处 5 日以下拘留或 1,000 元以下罚款，重的拘留 5～10 日。',
      sources: ['public-order-50'],
    },
    {
      text: '闯进住处，也可以报警。电话、短信侵扰你的安宁，泄露你的私密信息，民法典不许。',
      sources: ['public-order-47', 'civil-code-1032'],
    },
    {
      text: '几点、几次写在行业标准和自律规范里，不是法律：未经同意，22:00～8:00 不催收，不向无关的人透露你的债。',
      sources: ['gb-45251', 'cba-guideline'],
    },
    {
      text: '次数有两种数法：标准说每天有效通话不超过 3 次，指引说没接通的每天不超过 6 次。',
      sources: ['gb-45251', 'cba-guideline'],
    },
    {
      text: '指引还列出：冒充公检法、另外加收费用、诱导借新债、张贴告示、闯进单位，都不许。',
      sources: ['cba-guideline'],
    },
    {
      text: '标准是推荐性的，指引约束协会会员，没有查到出借方是不是会员。投诉时先写有约束力的，再写“行业标准写明”。',
      sources: ['gb-45251', 'cba-guideline'],
    },
    {
      text: '自己的通话可以录音，原件留好，不剪，不发到网上。法院采不采信，看情况。',
      sources: ['evidence-rules-14', 'procedure-interpretation-106'],
    },
    {
      text: '别用“你这是犯罪”反过来吓对方：常被转发的那一条，管的是高利放贷这类非法债务。',
      sources: ['criminal-law-293-1'],
    },
    '骂回去、放狠话，录下来吃亏的是你。说完上面那句就可以挂。正式文书要收。',
    {
      text: '电话不用每个都接，但别失联：隔一阵用 App 消息或短信回一次。照行业规范，联系不上你时，才可以问你的联系人。',
      sources: ['gb-45251', 'cba-guideline'],
    },
    {
      text: '请家人来“加分”“见证”，或付一笔钱“撤走催收”的，别去，别付。',
      sources: ['ab-loan', 'broker-warning'],
    },
  ],
  options: { noted: '记下了，接着办' },
  instead: {
    /** Where the borrower has died: relatives speak, who owe nothing of their own. */
    heirs: {
      body: [
        { say: '“借款人已经去世，我是家属，不是借款人，不付款。请不要再打给家属，有事请书面说。请说一下公司和工号。”' },
        toNote,
        rules,
        {
          text: '行业标准说，借款人去世的，催收可以问联系人；联系人拒绝了就要停，也不能说出债的内容。',
          sources: ['gb-45251'],
        },
        police,
      ],
    },
  },
  reviewedOn: '2026-11-30',
} satisfies Words<'harassment'>;
