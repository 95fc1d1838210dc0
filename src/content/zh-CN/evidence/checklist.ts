import type { Words } from '../../types.ts';

export default {
  title: '按这张单子找材料',
  shortName: '材料清单',
  why: '材料一次交齐，对方就不用再来要。',
  body: [
    '先把手机里现成的找出来：账单、收入记录、聊天和通话记录。找到一样，就点一下它的“有了”。',
    { text: '只在官方页面上传，不发给任何人的私人账号。', sources: ['evidence-practice', 'alipay-hotline'] },
  ],
  more: [
    '无关的卡号、家人信息先遮住；原件另拍一张留底。',
    '拿不到的，写一句为什么，再看有什么能替代。文件不会进入这个网页。',
    {
      text: '这张单子是常见的做法，没有查到出借方公开的清单。对方说要什么，以对方说的为准。',
      sources: ['evidence-practice'],
    },
    '起名字：日期、种类、金额，比如“九月工资流水”。放进一个文件夹，交的时候不漏。',
    '一张纸拍一张，四角都在，字看得清。多页的按顺序编号。',
    '身份证照片上写明“仅用于某某公司还款协商”，别盖住姓名和号码。',
    {
      text: '单位不给开离职证明：法律要求它出具。先发消息要，要不到，问 12348 或当地劳动部门。',
      sources: ['social-insurance-50', 'law-hotline'],
    },
    {
      text: '正式投诉时，机构不应当再要你交它手里已有的材料。',
      sources: ['complaint-rules'],
    },
    '材料说的话要和你电话里说的一样。哪里不一样，先在稿子里说明。',
  ],
  options: { gathered: '都找好了', someMissing: '还差几样，先往下' },
  reviewedOn: '2026-11-22',
} satisfies Words<'checklist'>;
