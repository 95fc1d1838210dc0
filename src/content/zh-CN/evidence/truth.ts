import type { Words } from '../../types.ts';

export default {
  title: '材料只用真的，行吗？',
  shortName: '只用真的',
  why: '假证明一旦查出来，事情会比欠钱难办得多。',
  body: [
    {
      text: '伪造机关的公文、印章，或医院、公司的印章，是犯罪。帮你“包装”的人不会替你承担。',
      sources: ['criminal-law-280', 'fake-proof-case'],
    },
    {
      text: '已经交过不真实的：别再补第二份，先打 12348 问怎么更正。说出来就还能补救。',
      sources: ['law-hotline'],
    },
  ],
  more: [
    {
      text: '有人伪造 38 枚医院印章开证明，被判两年两个月。',
      sources: ['fake-proof-case'],
    },
    { text: '有银行会打电话向医院核对。核对不上，申请被拒，还可能报警。', sources: ['fake-proof-checked'] },
    {
      text: '让你提供手机卡、验证码、身份证原件的“代办”，马上停。非法出租、出借手机卡和支付账户，是法律禁止的。',
      sources: ['fraud-law-31', 'agent-fees'],
    },
    { say: '“我只交真的。开不出来的，我写一句为什么。”' },
    '真的但不好看，也能用：花超了、做生意亏了，照实写，再写清现在怎么改。',
    '金额写约数没关系，注明“约”。记不清就写记不清。',
    '截图不要裁掉日期和名字，需要遮的地方用涂抹，别改动数字。',
  ],
  options: {
    onlyTrue: '行，只用真的',
    agent: '有人说能帮我开证明',
    sentFalse: '之前交过不真实的',
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'truth'>;
