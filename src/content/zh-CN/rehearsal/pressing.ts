import { hungUp, newDebt, tooMuch } from './endings.ts';
import type { ScenarioWords } from './types.ts';

export default {
  name: '催你今天还清的人',
  hint: '要一次结清，还叫你去借，说要上门。',
  turns: {
    demand: {
      theySay: '您的{bills}今天必须一次结清，不然后果自负。',
      lines: {
        record: {
          say: '一次还清我做不到。请记录我的情况，转给能受理的部门，书面答复我。',
          feedback: '照实说、请记录、要书面，一句话里都有了。',
        },
        panic: {
          say: '别、别，我现在就去凑。',
          feedback: '对方还没说凭什么，你就先答应了。怕的时候，先说“我记下来”。',
        },
        shut: {
          say: '我没钱，你爱怎么样怎么样。',
          feedback: '没钱可能是实话，可这句话说完就谈不下去了，也没留下记录。',
        },
      },
    },
    howMuch: {
      theySay: '那您现在能凑多少？先打一半过来，剩下的好说。',
      lines: {
        later: { say: '{pressed}', feedback: '刚才慌了不要紧，现在改口还来得及。今天不说金额。' },
        askInWriting: {
          say: '还多少能谈、谈什么、记在哪一项，请发到 App 消息里。问清了我再定。',
          feedback: {
            text: '没有另外约定时，付的钱先抵费用，再抵利息，最后才是本金。所以要先问记在哪一项。',
            sources: ['civil-code-561'],
          },
        },
        half: {
          say: '行，一半就一半，今晚转给您。',
          feedback: '一半是多少、转到哪里、记在哪一项，都还不知道。“好说”不算书面答应。',
        },
      },
    },
    borrow: {
      theySay: '做不到？找朋友借一下，或者去别的平台周转一下，很快的。',
      lines: {
        never: {
          say: '我不借新的还旧的。请告诉我，除了这个还有什么办法。',
          feedback: { text: '诱导你再去借，是行业规范不许的。记下时间和工号就行。', sources: ['cba-guideline'] },
        },
        maybe: {
          say: '那我去别的平台看看。',
          feedback: '借了只是换个地方欠，息费可能更高。这句话可以不接。',
        },
      },
    },
    threat: {
      theySay: '今天不还，明天就上门，再起诉您。',
      lines: {
        formally: {
          say: '{inDueForm}',
          feedback: {
            text: '不吵，只要正式文书。单纯还不起钱，属于民事纠纷。对方可能真的去起诉；有没有起诉，打 12368 问。',
            sources: ['criminal-law-193'],
          },
        },
        beg: {
          say: '求您别来，我今天一定还。',
          feedback: '被吓到很正常。做不到的话今天说了，明天会更怕接电话。',
        },
        fight: {
          say: '你敢来试试，大家都别好过。',
          feedback: '气话可能被录下来。对方威胁你的原话和时间，记下来，以后投诉用得上。',
        },
      },
    },
    goodwill: {
      theySay: '那先给您登记吧。不过今天总得先还一点，表示诚意。',
      lines: {
        inWriting: {
          say: '可以登记。要我先还的话，还多少、记在哪一项、还了能谈什么，请发到 App 消息里。',
          feedback: '没有顶撞，也没有答应，请对方写下来。诚意不靠今天这一笔。',
        },
        later: { say: '{pressed}', feedback: '今天没有说金额，做得对。对方可能不高兴，也可能照样催。' },
        little: {
          say: '好，那我先转一点，您看着记。',
          feedback: '没问记在哪一项，付了也不知道少的是哪一样。先请对方书面说清。',
        },
      },
    },
  },
  endings: {
    registered: {
      title: '登记了，条件也要书面确认',
      text: '对方肯登记、肯发消息，不等于同意：可能同意，也可能拒绝。书面条件来以前，先不付。',
    },
    leftWaiting: {
      title: '没谈成，也没多答应',
      text: '对方说“那您等着吧”，就挂了。话都说对了，也可能是这个结果。记下时间、工号和原话，换个时段再联系。',
    },
    hungUp,
    tooMuch,
    newDebt,
  },
  reviewedOn: '2026-11-23',
} as const satisfies ScenarioWords<'pressing'>;
