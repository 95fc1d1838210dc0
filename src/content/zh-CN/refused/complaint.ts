import type { Words } from '../../types.ts';

export default {
  title: '一级一级投诉',
  shortName: '一级级投诉',
  why: '按顺序投诉，才有人受理，才有答复期限。',
  body: [
    { say: '“我要正式投诉。某月某日，谁，用什么号码，做了什么。请书面答复我，并给我投诉编号。”' },
    {
      steps: [
        {
          text: '先投机构：一般 15 天答复，复杂的 30 天，特别复杂最长 60 天。',
          sources: ['complaint-rules'],
        },
        {
          text: '没结果，再去金融消费者保护服务平台或打 12378：它会转给机构处理，不会替你定还款方案。',
          sources: ['consumer-platform', 'supervisor-hotline', 'supervisor-role'],
        },
      ],
    },
    {
      text: '征信的错，找 12363 或当地人民银行。被威胁，直接打 110。',
      sources: ['central-bank-hotline', 'police-hotline'],
    },
    { text: '只写事实。不用投诉去要挟，也别花钱请人代投。', sources: ['complaint-rules', 'agent-fees'] },
  ],
  more: [
    '写四样：哪天、发生了什么、有什么凭证、你要求什么。一页就够，不骂人，不猜动机。',
    {
      text: '机构不得拒绝合理的投诉，也不该要你交它自己就有的材料。',
      sources: ['complaint-rules'],
    },
    {
      text: '本人确有困难，可以书面授权家人代办。投诉的人要如实说。',
      sources: ['complaint-rules'],
    },
    {
      text: '这些天数只管正式投诉。协商没有法定的答复期限，对方不同意分期，也不等于它违规。',
      sources: ['complaint-rules', 'civil-code-543'],
    },
    {
      text: '外包催收的事，也投出借方。花呗、借呗的出借公司 2025 年被罚 140 万元，理由里有委外催收管理不到位；公司说已整改。',
      sources: ['lender-fine-2025'],
    },
    {
      text: '市场监管管不了贷款，职责外的不受理。商家不退款、代办公司的虚假广告，才找它。',
      sources: ['market-complaints-scope'],
    },
    '别把投诉当成逼对方让步的办法：说了不实的话，你后面的话也没人信。',
  ],
  options: { filed: '已提交', notYet: '还没提交' },
  reviewedOn: '2026-11-28',
} satisfies Words<'complaint'>;
