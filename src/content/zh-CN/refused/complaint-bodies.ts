import type { ComplaintBody } from '#model/values.ts';
import type { ComplaintWords } from './types.ts';

/** Where a complaint can go: how to file it, how long an answer takes, and what the body cannot do. */
export const complaintBodies: Readonly<Record<ComplaintBody, ComplaintWords>> = {
  lender: {
    label: '出借方',
    how: {
      text: '在支付宝官方客服或 95188 说“我要正式投诉”，要投诉编号。页面上写着银行的，投那家银行；债已转让的，投新公司。',
      sources: ['alipay-hotline', 'brand-split', 'civil-code-546'],
    },
    time: {
      text: '一般 15 天答复，复杂的 30 天，特别复杂最长 60 天。',
      sources: ['complaint-rules'],
    },
    limits: {
      text: '它要答复你的投诉，但改期数、减费用要它自己愿意。',
      sources: ['complaint-rules', 'civil-code-543'],
    },
  },
  platform: {
    label: { text: '金融消费者保护服务平台或 12378', sources: ['consumer-platform', 'supervisor-hotline'] },
    how: {
      text: '微信里搜“金融消费者保护服务平台”小程序，实名后点“我要投诉”或“我要调解”；也可以工作日打 12378。',
      sources: ['consumer-platform', 'supervisor-hotline'],
    },
    time: {
      text: '转到机构后，机构照 15 天、30 天、最长 60 天答复。转交要几天没有查到，看平台上的进度。',
      sources: ['complaint-rules', 'consumer-platform'],
    },
    limits: {
      text: '它会转给机构处理，不替你定还款方案，也不能下令减免。12378 几点上班说法不一，以语音为准。',
      sources: ['supervisor-hotline', 'supervisor-role'],
    },
  },
  credit: {
    label: { text: '12363 或当地人民银行（征信）', sources: ['central-bank-hotline'] },
    how: {
      text: '先向机构或征信中心提异议，不服再打 12363 问当地怎么提交（查到的是 2014 年的页面，打不通就问当地人民银行）。带身份证、信用报告、异议答复和凭证。',
      sources: ['credit-regulation-25', 'central-bank-hotline'],
    },
    time: {
      text: '异议 20 日内书面答复；向人民银行投诉，受理后 30 日内书面答复。',
      sources: ['credit-regulation-25', 'credit-regulation-26'],
    },
    limits: {
      text: '只管写错的、漏写的。真实的逾期，还清满 5 年才删。还款方案它不管。',
      sources: ['credit-regulation-16', 'central-bank-hotline'],
    },
  },
  police: {
    label: { text: '110（威胁）', sources: ['police-hotline'] },
    how: {
      text: '打 110，说清谁、在哪里、说了或做了什么，把录音、照片和号码给民警看，要报警回执。',
      sources: ['police-hotline'],
    },
    time: '没有固定的答复日。凭回执上的编号，问后面怎么处理。',
    limits: {
      text: '管威胁、闯入、诈骗，不管你欠多少、怎么还：单纯还不起，属于民事纠纷。',
      sources: ['police-hotline', 'criminal-law-193'],
    },
  },
};
