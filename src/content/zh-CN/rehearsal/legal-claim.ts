import type { ScenarioWords } from './types.ts';

export default {
  name: '自称“法务”的人',
  hint: '说今天立案，要你转到他给的账户。',
  turns: {
    claim: {
      theySay: '我是法务部的。您的案子今天立案，现在转到我给的账户，还能撤。',
      lines: {
        formally: {
          say: '{inDueForm}',
          feedback: '先要下姓名、公司和工号，不照对方说的做。到底有没有起诉，挂断以后打 12368 问。',
        },
        hangUp: {
          say: '（不说了，挂断，自己打官方电话核实）',
          feedback: '真催收等得起你核实，骗子等不起。挂断不用解释，也不用道歉。',
        },
        panic: { say: '别立案，我该往哪里转？', feedback: '一怕就问账号，正合对方的意。电话里说的案子，先核实。' },
      },
    },
    deposit: {
      theySay: '来不及走文书了，系统马上锁定。先转保证金，核实完原路退。',
      lines: {
        stop: {
          say: '我不在电话里转账，也不报验证码。请留下姓名、公司和工号，我自己核实。',
          feedback: {
            text: '听到“保证金”“验证还款能力”，就可以停了。说完挂断，不等对方答。',
            sources: ['impersonation-warning'],
          },
        },
        less: { say: '保证金能少一点吗？', feedback: '还价，等于答应了要付。这种钱，一分都不付。' },
        family: {
          say: '我先跟家里商量，晚点给您转。',
          feedback: '先挂断是对的。后半句不用说：晚点也不转，先自己核实。',
        },
      },
    },
    codes: {
      theySay: '好办。您开一下屏幕共享，把收到的验证码念给我，我帮您弄。',
      lines: {
        stop: {
          say: '{withheld}',
          feedback: {
            text: '有了验证码、看得到屏幕，就能动你的钱。不给，挂断，就对了。',
            sources: ['impersonation-warning'],
          },
        },
        share: {
          say: '共享可以，验证码我不念。',
          feedback: '共享了屏幕，验证码对方自己就看得到。两样都不给。',
        },
        read: {
          say: '好，验证码是……',
          feedback: {
            text: '验证码念出去，钱就可能被转走。谁来要，都不给。',
            sources: ['impersonation-warning'],
          },
        },
      },
    },
  },
  endings: {
    safe: {
      title: '挂断了，钱和码都在',
      text: {
        text: '要核实，就自己打出借方的官方电话。花呗、借呗是 95188。真收到法院的东西，点页面上的“急事”。',
        sources: ['alipay-hotline'],
      },
    },
    unchecked: {
      title: '挂断了，还没核实',
      text: '不转。先自己打官方电话问一次。对方再打来催，只说“我自己核实”。',
    },
    gaveAway: {
      title: '钱或验证码给出去了',
      text: '练习里错了不要紧。真的发生了，越快越好。',
      now: [
        {
          steps: [
            { text: '打 110，说清时间、金额、对方账号。', sources: ['police-hotline'] },
            '打给付款的银行，说被骗了，要求挂失或冻结。',
            { text: '打 95188，问怎么保护账户，要工单号。', sources: ['alipay-hotline'] },
            '关掉屏幕共享，卸掉对方让你装的软件，改支付密码。',
          ],
        },
        {
          note: 'stop',
          text: { text: '不再付任何“解冻费”“退款保证金”。', sources: ['impersonation-warning'] },
        },
        '记录都别删。被骗不是你的错。',
      ],
    },
  },
  reviewedOn: '2026-11-23',
} as const satisfies ScenarioWords<'legalClaim'>;
