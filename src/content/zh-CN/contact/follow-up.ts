import type { Words } from '../../types.ts';

export default {
  title: '记下哪天再问',
  shortName: '约好再问',
  why: '约好日子，就不用天天提心吊胆地等。',
  body: [
    { text: '对方说了哪天，就记哪天。没说，自己定一个，建议 7 天，这是建议，不是规定。', sources: ['own-rule'] },
    '没打通的：换一个官方渠道，或换个时段再打。',
  ],
  more: [
    '等的时候，先把材料找起来，手上就有事做。',
    {
      text: '协商没有法定的答复期限。15、30、60 天说的是正式投诉，别拿它去催协商。',
      sources: ['complaint-rules'],
    },
    {
      text: '到了日子没有回音，再打一次。两三次都这样，可以说“我要正式投诉，请登记”，那时才有期限。',
      sources: ['complaint-rules'],
    },
    '每次联系记四样：日期时刻、工号、工单号、原话。截图和录音存在同一个地方。',
    '等的时候息费可能还在算。手上有多的钱，先问清记在哪一项，再决定要不要先还一点。',
    '有人主动打来说“你的申请批了，交一笔手续费”，先挂断，点“急事”，照着核实。',
    {
      text: '真正的客服不会要转账，不会让你私下加好友。',
      sources: ['alipay-hotline'],
    },
  ],
  options: { prepare: '等的时候先准备材料', replied: '已经有回音了', rest: '日子记好了，今天先到这里' },
  reviewedOn: '2026-11-22',
} satisfies Words<'followUp'>;
