import { hungUp, tooMuch } from './endings.ts';
import type { ScenarioWords } from './types.ts';

export default {
  name: '赶时间的客服',
  hint: '话没说完就想挂，叫你自己看 App。',
  turns: {
    rush: {
      theySay: '您好。后面还有人排队，您长话短说，想办什么？',
      lines: {
        shortly: {
          say: '我是账户本人，还款有困难。只问三样：欠款明细、能申请什么、工单号。',
          feedback: '先说最要紧的三样，对方再赶，也听得完。',
        },
        atLength: {
          say: '这事要从去年说起，我慢慢跟您讲……',
          feedback: '都是真的，可要紧的还没说到，就会被打断。原因一句就够。',
        },
        lost: {
          say: '我……我也不知道该说什么。',
          feedback: '紧张很正常。把要问的写在纸上，照着念：欠款明细、能申请什么、工单号。',
        },
      },
    },
    cutOff: {
      theySay: '这些您不用跟我说。您就说，今天能不能还？',
      lines: {
        later: { say: '{pressed}', feedback: '不说金额，也不说空话，说好哪天答复就够了。' },
        promise: {
          say: '能，今晚一定还。',
          feedback: '为了快点结束，答应了做不到的事。今晚没还，比现在照实说更难开口。',
        },
        angry: {
          say: '你这是什么态度？叫你们领导来。',
          feedback: '态度可以投诉，但不必在这通电话里吵。记下工号和时间，事后正式提。',
        },
      },
    },
    selfServe: {
      theySay: '这些 App 里都有，您自己看就行。没别的事我先挂了。',
      lines: {
        twoThings: {
          say: '挂之前只要两样：您的工号，和这次的工单号。',
          feedback: '要得少，对方更容易给。有了这两样，下次就能接着谈。',
        },
        allRight: { say: '哦，好的。', feedback: '就这样挂了，这通电话没留下痕迹。工号和工单号，各问一句就好。' },
        holdOn: {
          say: '今天不给我办好，我就不挂。',
          feedback: '接电话的人可能真的没有权限。耗着没有用，要到工号，换个时段再问。',
        },
      },
    },
    noTicket: {
      theySay: '工号可以给您。您这种咨询，不建工单的。',
      lines: {
        record: {
          say: '那请记下我今天主动联系过，把刚才说的发到 App 消息里。',
          feedback: '没有工单，也可以请对方发一份书面的。时间、工号、原话，自己也记一份。',
        },
        argue: {
          say: '不可能，你就是不想建。',
          feedback: '争这一句，换不来工单。请对方记录下来、书面发来，更有用。',
        },
        trade: {
          say: '那我先还一部分，你给我建一个，行吗？',
          feedback: '工单不用拿钱换。还多少、记在哪一项都没问清，先别提。',
        },
      },
    },
  },
  endings: {
    noted: {
      title: '没办成，但留下了记录',
      text: '碰上赶时间的，说得再好，也可能只到这里。你没有多答应。换个时段，或者改成打字，再问一次。',
    },
    emptyHanded: {
      title: '挂了，手里什么都没有',
      text: '不要紧，可以再打。先把要问的三样写在纸上：欠款明细、能申请什么、工单号。',
    },
    hungUp,
    tooMuch,
  },
  reviewedOn: '2026-11-23',
} as const satisfies ScenarioWords<'hurried'>;
