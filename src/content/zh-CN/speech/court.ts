/** What to say about a court paper, in a call and in a letter. Spoken words address the agent as 您. */
export const courtSpeech = {
  /** The paper and, where its term runs, the day to act by. */
  /** Of several lenders that are talked to at once, only the one whose paper it is. */
  onlyTo: '【只对{lender}说】{line}',
  onlyInLetterTo: '【只写给{lender}的一份】{line}',
  spoken: {
    order: '我收到了法院的支付令，{by}请您一起记录。',
    summons: '我收到了法院的传票，{by}请您一起记录。',
    judgment: '法院已经判了，判决书我收到了。',
    settlement: '这个案子在法院调解过，调解书我收到了。',
    enforcementNotice: '这个案子，法院的执行通知我收到了。',
    enforcement: '这个案子，法院那边已经有结果了。',
  },
  by: '要在 {date}前处理，',
  /** In place of the day to act by, once an objection, an answer or an appeal was handed in. */
  handedIn: {
    spoken: {
      dated: {
        order: '{date}已经提出异议，',
        summons: '{date}已经交了答辩，',
        judgment: '{date}我已经上诉。',
      },
      undated: { order: '已经提出异议，', summons: '已经交了答辩，', judgment: '我已经上诉。' },
    },
    written: {
      dated: {
        order: '我已于 {date}提出书面异议。',
        summons: '我已于 {date}提交答辩。',
        judgment: '我已于 {date}提出上诉。',
      },
      undated: { order: '我已提出书面异议。', summons: '我已提交答辩。', judgment: '我已提出上诉。' },
    },
  },
  written: {
    order: '我已收到法院的支付令{served}。',
    summons: '我已收到法院的传票{served}。',
    judgment: '我已收到法院的判决书{served}。',
    settlement: '此案在法院调解过，我已收到调解书。',
    enforcementNotice: '我已收到法院的执行通知。',
    enforcement: '此案法院已有处理结果。',
  },
  served: '，签收日是 {date}',
  /** Behind a payment order with which something is wrong, so that what is listed is taken for no consent. */
  contested: {
    spoken: '支付令要的钱我有不同意见，以核对后的为准。',
    written: '对支付令要的钱，我有不同意见：{points}。这份说明里的金额以核对后的为准，不是确认。',
    /** Once the order is named no more. */
    spokenBefore: '对方要的金额我有不同意见，以核对后的为准。',
    writtenBefore: '对贵司主张的金额，我有不同意见：{points}。这份说明里的金额以核对后的为准，不是确认。',
  },
  /** What to ask once a paper from a court has come. */
  askAbout: {
    order: '谈成以后，这份支付令怎么处理？请发到 App 消息里。',
    summons: '谈成以后，这个案子怎么处理，撤不撤诉？请发到 App 消息里。',
  },
  /** A settlement before the court: it is kept as it stands until both sides change it in writing. */
  settled: {
    opening: '您好，我是账户本人。{debts}的案子在法院调解过，我想商量调解书上的钱怎么付。',
    questions:
      '请告诉我四样：照调解书现在还要付多少，怎么算的；付到哪个账户；想改日子或金额，要交什么材料；改了以后能不能双方写成书面，写明照新的付，还申不申请执行。',
    chatWithPlan: '我是账户本人。{debts}的案子在法院调解过，我想商量怎么付。下面是我按现在的收支能做到的方案，请查收。',
    chatSettlement:
      '请一并告知：照调解书现在还要付多少、怎么算；付到哪个账户；改日子或金额能否双方写成书面，写明照新的付，还申不申请执行。',
    letterOpening: '这个案子在法院调解过，有调解书。我愿意付。下面如实说明情况，请求商量怎么付，谢谢。',
    chat: '{debts}的案子在法院调解过，本人想商量怎么付。请告知：1. 照调解书现在还要付多少、怎么算；2. 付到哪个账户；3. 改日子或金额要什么材料；4. 能否双方写成书面，写明照新的付，还申不申请执行。请建工单，告知编号和答复日期。{offer}有事请联系本人。',
  },
  judged: {
    opening: '您好，我是账户本人。{debts}的案子，法院已经判了，我想商量怎么付。',
    /** Enforcement, or what earlier records do not tell from a settlement. */
    openingEnforced: '您好，我是账户本人。{debts}的案子，法院那边已经有结果了，我想商量怎么付。',
    questions:
      '请告诉我四样：按法院的结果现在一共要付多少，怎么算的；付到哪个账户；能不能分几次付，要交什么材料；分次付的条件能不能写成执行和解，写明没付清以前还申不申请执行。',
    /** Before the plan in a message of its own, and after it. */
    chatWithPlan: '我是账户本人。{debts}的案子法院已有结果，我想商量怎么付。下面是我按现在的收支能做到的方案，请查收。',
    chatSettlement:
      '请一并告知：按法院的结果现在一共要付多少、怎么算；付到哪个账户；能否写成执行和解，写明没付清以前还申不申请执行。',
    letterOpening: '这个案子法院已经判了。我愿意付，一次付不清。下面如实说明情况，请求商量怎么付，谢谢。',
    letterOpeningEnforced:
      '这个案子法院那边已经有结果了。我愿意付，一次付不清。下面如实说明情况，请求商量怎么付，谢谢。',
    chat: '{debts}的案子法院已有结果，本人想商量怎么付。请告知：1. 现在一共要付多少、怎么算；2. 付到哪个账户；3. 能否分几次付、要什么材料；4. 能否写成执行和解。请建工单，告知编号和答复日期。{offer}有事请联系本人。',
  },
} as const;
