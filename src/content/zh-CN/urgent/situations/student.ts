import type { SituationWords } from './types.ts';

/** The borrower is still a student. */
export const student = {
  title: '先告诉一个信得过的大人，再看是谁借给你的',
  body: [
    {
      steps: [
        '今天就说给父母、辅导员或学校的资助中心听，别再借新的来还。',
        '打开借款合同，看出借方是小额贷款公司、银行还是别的公司。',
        {
          text: '小额贷款公司不得向大学生放贷；银行应当确认过父母同意做第二还款来源。有没有做到，用下面的“查询函”请它书面说明。',
          sources: ['student-loans'],
        },
      ],
    },
    {
      say: '“我是在校学生。请书面告诉我，放款时怎么核实我的身份和父母的意见，账上的本金、利息、费用各是多少。”',
    },
    {
      note: 'attention',
      text: {
        text: '没有查到“违规借给学生就不用还”的规定。教你一分不还的，先别信，打 12348 问。',
        sources: ['student-contract', 'law-hotline'],
      },
    },
  ],
  more: [
    {
      text: '来电说“还是学生身份”“利率违规”，要你下载会议软件、转走额度来“注销账户”的，是骗局。挂断。',
      sources: ['close-account-warning'],
    },
    {
      text: '心里乱，不知道跟谁说：12355 青少年服务台，时间以当地为准；12356 心理援助热线。',
      sources: ['youth-hotline', 'mind-hotline'],
    },
    {
      text: '书面说明要不来：出借方是银行、消费金融公司的，正式投诉，一般 15 天内答复，复杂的更久；别的公司，打 12345 问。',
      sources: ['complaint-rules', 'city-hotline'],
    },
    '父母签过字的，把那份找出来，先打 12348。没签过的，帮不帮由他们定。别让他们替你签字、担保，也别让他们为你去借。',
    '生活费先留够吃饭和上学的，再谈每月还多少。',
  ],
} as const satisfies SituationWords;
