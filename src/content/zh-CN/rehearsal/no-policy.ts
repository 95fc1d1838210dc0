import { hungUp, newDebt, tooMuch } from './endings.ts';
import type { ScenarioWords } from './types.ts';

export default {
  name: '说“没有这个政策”的客服',
  hint: '一口回绝，说系统里没有可以办的。',
  turns: {
    refusal: {
      theySay: '协商还款？没有这个政策，您按账单还就行。',
      lines: {
        department: {
          say: '请问哪个部门受理还款困难？请帮我建工单，告诉我编号和答复日期。',
          feedback: '不争有没有政策，只问谁受理、编号多少、哪天答复。',
        },
        argue: {
          say: '网上明明有人办成了，你们就是不想办。',
          feedback: '别人的事没法核实，争下去只耗时间。换成问：哪个部门受理。',
        },
        giveIn: {
          say: '那好吧，我按账单还。',
          feedback: '心里知道还不上，嘴上答应了。到那天没还，就成了“上次没做到”。',
        },
      },
    },
    byBill: {
      theySay: '好的，那您按时还上就行。还有别的需要吗？',
      lines: {
        takeBack: {
          say: '等一下，照实说，按账单我还不上。请记下我主动联系过。',
          feedback: '改口不丢人，越早越好。照实说，再请对方记下。',
        },
        agree: { say: '没有了，我会还上的。', feedback: '挂了电话，还是还不上。下次说困难，要先解释这一句。' },
      },
    },
    online: {
      theySay: '网上的说法，和我们没有关系。',
      lines: {
        back: {
          say: '好，不说网上的。请问哪个部门受理还款困难？请建工单，告诉我编号。',
          feedback: '收得好：不争了，回到要办的事。',
        },
        insult: { say: '你懂什么，换个人来。', feedback: '骂接电话的人，换不来办法，还可能被挂断。' },
      },
    },
    ours: {
      theySay: '我们就是这个部门。系统显示，您名下没有可以办的。',
      lines: {
        reason: {
          say: '请说明没同意的原因和缺的材料，给我工单号，告诉我哪天可以再问。',
          feedback: '只问两件：为什么，缺什么。再要一个下次能问的日子。',
        },
        complain: {
          say: '那我要正式投诉，请登记，给我编号。',
          feedback: {
            text: '可以投诉机构：合理的投诉，它不能拒绝受理。先问原因也行，投诉可以放在后面。',
            sources: ['complaint-rules'],
          },
        },
        borrow: {
          say: '那我去别处借点，先还上吧。',
          feedback: '这次没有可办的，不等于只剩借钱。先问原因，再问哪天能再问。',
        },
      },
    },
    assessed: {
      theySay: '原因是综合评估，别的我看不到。工单可以给您建一个。',
      lines: {
        inWriting: {
          say: '好。请把编号、答复日期和刚才说的，发到 App 消息里。',
          feedback: '结果没变，可你有了编号和日子。下一次就从这里开始。',
        },
        useless: {
          say: '综合评估就是推脱，工单有什么用。',
          feedback: '生气有道理，可手边的工单没拿。有了编号，才好转部门，也才好投诉。',
        },
      },
    },
  },
  endings: {
    ticketGot: {
      title: '没同意，但有了工单号',
      text: '到了答复的日子，带着编号再问。也可以改一改，再提一次：可能同意，也可能还是不同意。',
    },
    complaintFiled: {
      title: '投诉登记了',
      text: {
        text: '正式投诉一般 15 天答复，复杂的 30 天，最长 60 天。它管受理和处理，也不保证谈成。',
        sources: ['complaint-rules'],
      },
    },
    nothingNoted: {
      title: '挂了，工单没拿',
      text: '气过了，再打一次就好。只说一句：请建工单，告诉我编号和答复日期。',
    },
    hungUp,
    tooMuch,
    newDebt,
  },
  reviewedOn: '2026-11-23',
} as const satisfies ScenarioWords<'noPolicy'>;
