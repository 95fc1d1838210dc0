import type { Sentence } from '../../types.ts';

/** The page for somebody who helps. */
export const helper = {
  title: '我在帮别人',
  lead: '谢谢你愿意帮。下面是你能做的，和不要做的。',
  canTitle: '你能做的',
  can: [
    '坐在旁边。让本人拿自己的手机打，开免提，你记工号、工单号和答复日期。',
    '让本人用自己的手机打开这份指引，答案就存在本人那里。',
    '请本人把“我的方案”分享给你看。默认不带金额、原因和急事。',
    '一起把账单和材料找齐，放在一个地方。',
    { text: '本人确有困难时，投诉可以由家人代办，要有本人签字的书面授权。', sources: ['complaint-rules'] },
  ] satisfies readonly Sentence[],
  cannotTitle: '不要做的',
  cannot: [
    '别冒充本人打电话。客服多半只和本人谈，听出来会被拒。',
    '别替 TA 借款，别做担保。',
    { text: '别带身份证去“加分”“见证”：有人就这样成了借款人。', sources: ['ab-loan'] },
    { text: '父母、朋友不是债务人，被催也不用替还。', sources: ['civil-code-1064'] },
    '别替 TA 付钱找人代办。',
  ] satisfies readonly Sentence[],
  careTitle: '照顾人比照顾账要紧',
  care: {
    text: 'TA 说“活着没意思”之类的话，先别谈钱，陪着，一起打 12356。有人身危险，打 110。',
    sources: ['mind-hotline', 'police-hotline'],
  } satisfies Sentence,
  begin: '陪 TA 从头办一遍',
  beginHint: '会用这部手机存一份记录。这部手机里已有别的记录时，先问过再开。',
} as const;
