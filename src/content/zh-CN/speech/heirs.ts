/** What a relative says where the borrower has died: facts and questions, nothing that promises or admits. */
export const heirsSpeech = {
  phone: {
    opening: '您好，借款人已经去世，我是家属。我不是借款人，打来只说明这件事。',
    questions: '请告诉我：借款人去世要交什么材料、交到哪里；余额从哪天起算、怎么算的，请书面发给家属。',
    only: '家属不付款、不签字，也不答应还。请登记借款人已经去世，停止打给家属。',
    ticket: '请告诉我您的工号、这次的工单号，哪天答复。',
  },
  /** Said after the opening, about the newest contact: what it promised has not come, or only its number. */
  earlier: {
    overdue: '{date}联系过{ticket}，说好 {by}前书面答复，到今天没有收到。请查一下卡在哪里，哪天把余额书面发来。',
    asked: '{date}交过告知函{ticket}，到今天没有收到书面答复。请查一下卡在哪里，哪天把余额书面发来。',
    handedIn: '{date}交过告知函{ticket}，请合在一起看。',
    number: '{date}联系过{ticket}，请合在一起看。',
    ticket: '，工单号 {ticket}',
  },
  chat: '借款人已经去世，我是家属，不是借款人。请告知：1. 要交的材料和交到哪里；2. 书面的余额和算法；3. 由谁答复。家属不付款、不签字，也不答应还。请登记，并停止联系家属。请建工单，告知编号和答复日期。',
  /** The answer to whatever asks for money, consent or a plan. */
  reply: '借款人已经去世。我是家属，不付款、不签字，也不答应还。请把余额书面发给家属。',
  identity: '我是家属，不是借款人本人。验证码和密码，我不说。',
  borrow: '家属不替借款人借钱。',
  safe: '我现在不答复。我记下来，问过律师再书面回复。',
} as const;
