/** Events of the calendar file. Others can see a calendar, so no title mentions debts, payments, products or courts. */
export const calendarWords = {
  fileName: '有商量-日子',
  /** Moved to another day, no longer known or not to be done any more: a term of a court runs on all the same. */
  cancelled: '有商量：这天的事变了，打开看一眼',
  instalment: {
    title: '有商量：约好的日子',
    about: '第 {n} 期，共 {all} 期：{amount}。只在核对过的官方渠道还，留好凭证。日期和金额有变，以对方的书面通知为准。',
    once: '这一次还 {amount}。只在核对过的官方渠道还，留好凭证。日期和金额有变，以对方的书面通知为准。',
    ahead: '多还的已经减掉，对方不一定这样记，先问清。',
    trial: '约定先试行 {all} 期：最后一期以前，约对方谈剩下的怎么还。',
  },
  booked: {
    title: '有商量：对一下账',
    about: '看看 {date}的 {amount}入账没有，记在哪一项。没有入账，当天就问客服，截图留好。',
  },
  courtDoBy: {
    title: '有商量：文书的事，最晚这天办好',
    about: '按你填的日子算，期限的最后一天是 {last}。别拖到那天。要做哪几样，看“急事”里那一页。',
    beforeHearing: '开庭在答辩期满以前：开庭前交齐，今天就打法院电话问期限。要做哪几样，看“急事”里那一页。',
  },
  courtLast: {
    title: '有商量：文书期限的最后一天',
    about: '按你填的日子算，期限到今天为止。还没办的，今天就打文书上那家法院的电话，再打 12348 问怎么办。',
  },
  courtEvidence: {
    title: '有商量：材料的事，最晚这天交',
    about: '答辩记下已经交了。文书上写了更早的日子，证据在这天前交到法院或寄出，要回执。',
  },
  hearing: {
    title: '有商量：要到场的日子',
    /** In place of a time that was not noted. */
    day: '这天',
    about: '{at}开庭，要去。带上账单、还款记录、收支材料和写好的意见。去以前拨 12368 或法院公开电话，核对时间和地点。',
  },
  freezeReview: {
    title: '有商量：文书的事，最晚这天交',
    about: '按你填的日子算，这天前把写好的申请交到法院或寄出，要回执。它在“材料和文书”里。',
  },
  freezeRegister: {
    title: '有商量：问有没有登记',
    about: '书面异议交上去了，这天前该立案。没有消息，打法院电话问，把哪天问的、谁答的记下来。',
  },
  freezeDecide: {
    title: '有商量：问有没有结果',
    about: '书面异议的结果，这天前该有了。没有消息，打法院电话问。收到了，先看上面写的下一步期限。',
  },
  promised: {
    title: '有商量：等答复的日子',
    about: '对方说好这天前答复。没有回音，就报上工单号再问一次。',
  },
  askAgain: {
    title: '有商量：问一次答复',
    about: '对方没说哪天答复。今天主动问一次，报上工单号，请对方说定一天。',
  },
  figureDue: {
    title: '有商量：答复对方的日子',
    about: '电话稿里说好：这天前告诉对方每月能还多少，或者再说明情况。收支还没算完，也先联系一次，说哪天答复。',
  },
  complaintAnswer: {
    title: '有商量：等书面答复的日子',
    about: '你提交的投诉，一般在这天前会有答复。没有回音，就报上编号去问，把问的日子记下来。',
  },
  followUp: {
    title: '有商量：再问一次',
    about: '到了约好再问的日子。有工单号就报上，把答复记下来。',
  },
  retry: {
    title: '有商量：再试一次',
    about: '到了定好再试的日子。先看看情况有没有变，再联系。',
  },
  reminder: {
    title: '有商量：约好回来看看',
    about: '打开有商量，从最后一步接着办。',
  },
  aheadPayment: {
    title: '有商量：这一期怎么办，先问清',
    about: '你多还的钱，按你记的抵了这一期，对方不一定这样记。没问清、没有书面答复的，这天照还。',
  },
  firstPayment: {
    title: '有商量：提过的日子',
    about: '这是你提的第一次还款日，对方还没有同意。对方答复以后，以它的书面确认为准。',
  },
  acceptedPayment: {
    title: '有商量：约好的日子',
    about: '这是你提的第一次还款日。最后定下的日子和金额你还没有填，以对方的书面确认为准。',
  },
} as const;

/** Which of several debts the paper of a court's day is about: said after what the day is for. */
export const paperOf = '{about}这份文书是{debts}的。';
