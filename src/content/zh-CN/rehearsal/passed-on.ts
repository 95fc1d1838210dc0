import type { ScenarioWords } from './types.ts';

export default {
  name: '推来推去',
  hint: '说不归自己管，转给不报名字的人。',
  turns: {
    notOurs: {
      theySay: '您这笔是合作银行放的，不归我们管，您找银行吧。',
      lines: {
        whichBank: {
          say: '请告诉我那家银行的全称和官方联系方式，还有您的工号。',
          feedback: {
            text: '问全称，问官方电话，留工号。信用购、信用贷谈的对象，是你页面上写的那家银行。',
            sources: ['brand-split'],
          },
        },
        blame: {
          say: '你们就是互相踢皮球。',
          feedback: '可能真的归别家，也可能是推脱，这一句分不出来。问清全称，自己核实。',
        },
        allRight: { say: '哦，那我再找找。', feedback: '找谁、怎么找都没问，下次还是不知道找谁。' },
      },
    },
    partner: {
      theySay: '我给您转过去……您好，我是合作方的。您什么时候还？',
      lines: {
        whoAreYou: {
          say: '请告诉我公司的全称。协商和投诉，我仍向原来的机构提出。',
          feedback: {
            text: '外包的人打来，可以听，不当场答应金额，不付到个人账户，不报验证码。',
            sources: ['impersonation-warning'],
          },
        },
        later: { say: '{pressed}', feedback: '对不认识的人，更不说金额。再问一句公司全称，就更稳妥了。' },
        payNow: {
          say: '这周就转，账号发我吧。',
          feedback: {
            text: '还不知道对方是谁，就要付钱了。要付，也只在 App 的官方还款页付。',
            sources: ['impersonation-warning'],
          },
        },
      },
    },
    nameless: {
      theySay: '公司名字不方便说。您加我微信，我把账户发给您。',
      lines: {
        checkMyself: {
          say: '微信我不加，也不付到个人账户。我自己打官方电话核实。',
          feedback: { text: '真正的客服不会要转账，不会让你私下加好友。', sources: ['alipay-hotline'] },
        },
        inWriting: {
          say: '不说公司名字，我没法谈。请把正式文字发到 App 消息里。',
          feedback: '不报名字的人，不用跟他谈。请对方发一份书面的，是最省力的核实。',
        },
        addFriend: {
          say: '好，微信号多少？',
          feedback: '进了私人微信，就没有官方的记录了，下一步多半是转账。',
        },
      },
    },
    sentBack: {
      theySay: '那办不了，您还是打回原来的客服吧。',
      lines: {
        record: {
          say: '好。您的工号和今天的时间我记下了，我向原来的机构提出。',
          feedback: '绕了一圈，不是你的错。时间、工号、谁说的，下次一句话就能交代。',
        },
        payAnyway: {
          say: '算了，先转一点给你们，图个清静。',
          feedback: '付了不一定清静，也可能没有记到你的账上。',
        },
      },
    },
  },
  endings: {
    checked: {
      title: '挂断，自己去核实',
      text: {
        text: '没有结果，可你也没有上当。花呗、借呗自己拨 95188，银行的打开那家银行的官方 App，问这笔归谁管。',
        sources: ['alipay-hotline', 'brand-split'],
      },
    },
    roundAgain: {
      title: '又回到了原地',
      text: '话都说对了，也可能被推回来。带着记录，再向原来的机构提一次；还是推，可以正式投诉。',
    },
    lostTrack: {
      title: '没问到该找谁',
      text: '打开你的账单或借款合同，看出借方写的是哪一家，再找它的官方客服。',
    },
    strangerPaid: {
      title: '要付给不认识的人了',
      text: '练习里错了不要紧。真的遇到，先停下来。',
      now: [
        {
          text: '还没付：挂断。花呗、借呗自己拨 95188 核实，银行的打那家银行的官方电话。要付，只在 App 的官方还款页付。',
          sources: ['alipay-hotline', 'impersonation-warning'],
        },
        {
          text: '已经转了：现在打 110，说清时间、金额、对方账号，再打给付款的银行。',
          sources: ['police-hotline'],
        },
        '聊天、转账、通话记录都别删。被骗不是你的错。',
      ],
    },
  },
  reviewedOn: '2026-11-23',
} as const satisfies ScenarioWords<'passedOn'>;
