import { tooMuch } from './endings.ts';
import type { ScenarioWords } from './types.ts';

export default {
  name: '客气的客服',
  hint: '会要材料，也会顺口问你能还多少。',
  turns: {
    greet: {
      theySay: '您好。看到您的{bills}有些情况，请问想办理什么？',
      lines: {
        tellAll: {
          say: '{opening}',
          feedback: '是谁、哪一笔、为什么、愿意还，几句就说清了。说的都是真的，以后不用想办法圆谎。',
        },
        vent: {
          say: '我真的没办法了，你们看着办吧。',
          feedback: '难受是真的，可对方听不出你想办什么。先说事实，再说想问什么。',
        },
        makeLight: {
          say: '没什么事，就是忘了，过两天一定还上。',
          feedback: '怕难堪，话就容易说满。说了做不到的日子，下次更难开口。',
        },
      },
    },
    papers: {
      theySay: '我理解。您这种情况要交一些证明材料，我先帮您登记一下。',
      lines: {
        whichOnes: {
          say: '请逐项告诉我缺什么、从哪里传、哪天截止。',
          feedback: '一项一项问清，回去照着准备，不会白跑。只从官方渠道传，无关的内容先遮住。',
        },
        vague: {
          say: '好的好的，我尽快发。',
          feedback: '态度很好，可是交什么、交到哪里、到哪天，都没问到。',
        },
        madeUp: {
          say: '证明我可以找人做一份，您看行吗？',
          feedback: {
            text: '别这样说，更别这样做：有人用假印章被判了刑，也有机构向医院核对过。拿不到的，写明为什么，换一样真的顶上。',
            sources: ['fake-proof-case', 'fake-proof-checked'],
          },
        },
      },
    },
    figure: {
      theySay: '那您看，每个月大概能还多少？我顺手先给您填上。',
      lines: {
        later: { say: '{pressed}', feedback: '今天不说金额，只说哪天答复。对方知道你会回来，你也有时间把账算清。' },
        anything: {
          say: '填多少都行，能通过就好。',
          feedback: '随口答应的金额，以后要从饭钱、房租、药费里挤。答应了又还不上，更难再谈。',
        },
        everything: {
          say: '工资全还给你们，我自己再想办法。',
          feedback: '这样的方案很难坚持。先留出必须花的，剩下的钱才能拿来还。',
        },
      },
    },
    plan: {
      theySay: '那我先给您办个分期，您今天确认，马上生效。可以吗？',
      lines: {
        inWriting: {
          say: '请把期数、每期金额、日期和息费怎么算，发到 App 消息里。我核算后答复。',
          feedback: '对方是好意，也要先看到书面的条件。一共多少、哪天还、息费怎么算，看清了再答应。',
        },
        notYet: {
          say: '先不办。我最近还不上，想先问清欠多少，和现在能申请什么。',
          feedback: '停一下，照实说，再回到要问的事。前面没说好，也来得及。',
        },
        accept: {
          say: '行，就按这个办。',
          feedback: '每期多少、息费怎么算都还不知道，就答应了。可以说：“我记下来，核算后回复。”',
        },
      },
    },
    close: {
      theySay: '好的，我先给您登记。材料传上来以后，会有人联系您。',
      lines: {
        ticket: {
          say: '{ticket}',
          feedback: '工号、工单号、答复日期、文字记录，四样都要到了，下次就能接着谈。',
        },
        thanks: { say: '好的谢谢，再见。', feedback: '有礼貌，可是没留下编号。下次打电话，又要从头说一遍。' },
      },
    },
  },
  endings: {
    ticketGot: {
      title: '登记了，也要到了工单号',
      text: '这通电话该办的办到了。登记不等于同意：可能同意，也可能拒绝。记下日期和工号，去备材料。',
    },
    noNumber: {
      title: '登记了，可没要到编号',
      text: '没有工号和工单号，下次要从头说。再打一次，只问这两样，也不算打扰。',
    },
    offerToThink: {
      title: '对方给了方案，你带回来想',
      text: '这样很稳：没有当场答应。书面条件来了，和你的每月剩余比一比，再答复。',
    },
    tooMuch,
  },
  reviewedOn: '2026-11-23',
} as const satisfies ScenarioWords<'friendly'>;
