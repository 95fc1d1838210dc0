/** What to say in a call once the other side has spoken. Spoken words address the agent as 您. */
export const spokenWords = {
  /** A sentence to say, as it stands among others that are read. */
  quoted: '“{said}”',
  /** A plan, as part of a sentence. */
  plan: '每月 {monthly}，{n} 期',
  once: '一次还 {monthly}',
  /** A plan without a date by which all is paid. */
  open: '每月 {monthly}，先还 {n} 期',
  trial: '先试行 {n} 个月，每月 {monthly}',
  /** A plan for the debts to several lenders together, and what of an instalment falls to each. */
  ofSeveral: '几家加起来{plan}',
  sharedOut: '，每期分给{shares}',
  onceSharedOut: '，分给{shares}',
  /** The next sentence after a refusal when a plan can be named. */
  withPlan: {
    noPolicy: '“我还得起的是{plan}。请问哪个部门受理还款困难？请帮我建工单，告诉我编号和答复日期。”',
    payAll: '“一次还清我做不到，还得起的是{plan}。请记录我的情况，转给能受理的部门，书面答复我。”',
    shortTerm: '“按这个期数我付不起。我还得起的是{plan}。能不能照这个办？请书面答复我。”',
    brokePlan: '“上次没做到，是因为……。现在……已经变了。这次{plan}，是按现在的收支算的。”',
    noReason: '“我提的是{plan}。请说明没同意的原因和缺的材料，给我工单号，告诉我哪天可以再问。”',
  },
  /** The next sentence after a refusal when nothing is left to pay with. */
  withNothing: {
    brokePlan: '“上次没做到，情况我如实说明。我现在没有能还的钱，不再随口答应。请告诉我能申请什么，哪天复核。”',
    shortTerm: '“按这个期数我付不起，我现在没有能还的钱。请告诉我能申请什么，哪天复核。”',
    payFirst: '“我现在没有能还的钱，先还一部分也做不到。请记录我的情况，告诉我能申请什么，哪天复核。”',
  },
  /** The next sentence when the person is overdue already. */
  overdueAlready: '“我现在已经逾期了。请问现在能申请什么，要交什么材料？”',
  /** The next sentence after a refusal when the last contact gave a ticket number. */
  withTicket: {
    needApproval: '“我的工单号是 {ticket}。批到哪一步了？哪天答复？请把这两样发到 App 消息里。”',
    thinPapers: '“我的工单号是 {ticket}。请逐项告诉我缺什么、从哪里传、哪天截止。”',
  },
  pressedWithPlan: '我还得起的是{plan}，再多我付不起。请记录下来，书面答复我。',
  safe: '我要先算一下收支，现在定不了。我记下来，{date}前答复您。',
  materials: '好的，我来准备。请逐样说：要什么、从哪里交、哪天截止。麻烦发到 App 消息里。',
  transfer: '转之前，请告诉我您的工号、这次的工单号，还有要转去的部门。',
  named: '谢谢，我记下了。请再告诉我这次的工单号，哪天答复我。',
  offer: '我记下来。请告诉我：每期多少、共几期、哪天开始、息费怎么算。请发到 App 消息里，我核算后再答复。',
  wait: '好的。请告诉我工单号、哪天答复、哪个部门答复，再把这几样发到 App 消息里。',
  identity: '我是本人，请按流程核对。验证码和密码，我不说。',
  privately: '我不加好友，也不往个人账户转。这通电话先到这里，我自己打官方号码核实。',
} as const;
