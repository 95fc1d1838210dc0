import type { Words } from '../../types.ts';

export default {
  title: '今天先问清是谁冻的',
  shortName: '账户被冻',
  why: '工资卡冻住了，先把吃饭的钱要回来，别的再谈。',
  body: [
    {
      steps: [
        '打冻结的那家银行，问机关、案号、金额、冻到哪天，一样一样记下来。',
        { text: '说是法院的，打 12368 核对案号；核对不上的，先不信。', sources: ['court-hotline'] },
        { text: '打 12348 问一次，免费：靠这张卡吃饭，能先要回多少。', sources: ['law-hotline'] },
      ],
    },
    '问到了，回来改“是谁冻结的”，这里会换成那一种的做法。',
  ],
  more: [
    {
      text: '要给你和靠你养的家人留下的：生活必需的钱、日用品、孩子上学要用的、看病和残疾辅助的用具。',
      sources: ['seizure-rules-3'],
    },
    {
      text: '一家人必需住的房子，可以查封，不能拍卖、变卖或抵债。',
      sources: ['seizure-rules-3'],
    },
    {
      text: '冻结存款一次最长一年，可以续；冻的钱不能超过要执行的数额。',
      sources: ['procedure-interpretation-485'],
    },
    {
      text: '工资改打到别人卡上、取光藏起来，会让事情变重。要报告财产的，照实报。',
      sources: ['criminal-law-313', 'civil-procedure-252'],
    },
    '冻结以前说好还款日的，只告诉出借方：卡冻了，现在付不了，什么时候能付还不知道。不另外答应日子。',
  ],
  options: { noted: '记下了，接着办', rest: '先到这里，去办这件事' },
  instead: {
    court: {
      title: '书面向法院要回生活费',
      body: [
        {
          steps: [
            {
              text: '打 12368 或法院公开电话，报案号，找执行法官：这张卡收的是工资，家里几口人靠它。',
              sources: ['court-hotline'],
            },
            {
              text: '交书面异议，附证据。下面有写好的一份。法院 3 日内立案，收到后 15 日内裁定。',
              sources: ['enforcement-objection', 'enforcement-objection-rules'],
            },
            {
              text: '不服裁定的，收到后 10 日内向上一级法院申请复议。',
              sources: ['enforcement-objection'],
            },
          ],
        },
        {
          note: 'information',
          text: {
            text: '法院要给你和靠你养的家人留生活必需的钱。当地有低保标准的，照低保标准。',
            sources: ['seizure-rules-3'],
          },
        },
      ],
    },
    beforeJudgment: {
      title: { text: '还没判就冻了：5 日内可以复议', sources: ['preservation-review'] },
      body: [
        {
          steps: [
            {
              text: '找裁定书，看哪天收到的、写着冻多少。打 12368 或法院公开电话，核对案号。',
              sources: ['court-hotline'],
            },
            {
              text: '收到裁定 5 日内，书面申请复议，附证据。下面有写好的一份。复议的时候，冻结还在。',
              sources: ['preservation-review'],
            },
            {
              text: '提供担保，可以请法院解除保全。先打 12348 问值不值。',
              sources: ['preservation-review', 'law-hotline'],
            },
          ],
        },
        {
          note: 'attention',
          text: {
            text: '冻结说明已经有人申请或起诉了：起诉状副本有自己的期限，收到了回“急事”填上。',
            sources: ['civil-procedure-128'],
          },
        },
      ],
    },
    authority: {
      title: '先问清是哪个机关，再找它',
      body: [
        {
          steps: [
            '向银行要机关的全称、文书号、联系电话，再自己查那个机关的公开电话打过去核对。',
            {
              text: '核对不到，或对方要你转账、要验证码：挂断，打 110。',
              sources: ['police-hotline', 'impersonation-warning'],
            },
            '核对到了：先只问为什么冻、要交什么材料、哪天答复。工资流水先找出来。',
          ],
        },
        {
          text: '说这笔钱的来路以前，先打 12348 问一次。说的都要照实；不替别人说，不签看不懂的。',
          sources: ['law-hotline'],
        },
      ],
    },
    platform: {
      title: '先问限制的原因，再申诉',
      body: [
        {
          steps: [
            {
              text: '支付宝打 95188，银行打卡背面的电话：问为什么限制、要什么材料、从哪里申诉，要工单号。',
              sources: ['alipay-hotline'],
            },
            {
              text: '因为反诈限制的：对方应当告诉你原因、要交的材料和申诉的办法，你可以申诉。',
              sources: ['fraud-law-32'],
            },
            '工资先请单位打到另一张自己名下、能用的卡。材料照实交，截图留好。',
          ],
        },
        { note: 'stop', text: { text: '不付任何“解冻费”“保证金”，不共享屏幕。', sources: ['impersonation-warning'] } },
      ],
    },
  },
  reviewedOn: '2026-11-29',
} satisfies Words<'frozenTodo'>;
