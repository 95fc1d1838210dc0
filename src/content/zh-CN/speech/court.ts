/** What to say about a court paper, in a call and in a letter. Spoken words address the agent as 您. */
export const courtSpeech = {
  /** The paper and, where its term runs, the day to act by. */
  spoken: {
    order: '我收到了法院的支付令，{by}请一起处理。',
    summons: '我收到了法院的传票，{by}请一起处理。',
    judgment: '法院已经判了，判决书我收到了。',
    enforcement: '这个案子法院已经在执行了。',
  },
  by: '我要在 {date}前向法院交材料，',
  written: {
    order: '我已收到法院的支付令{served}。',
    summons: '我已收到法院的传票{served}。',
    judgment: '我已收到法院的判决书{served}。',
    enforcement: '此案法院已在执行。',
  },
  served: '，签收日是 {date}',
  /** What to ask once a paper from a court has come. */
  askAbout: {
    order: '谈成以后，这份支付令怎么处理？请发到 App 消息里。',
    summons: '谈成以后，这个案子怎么处理，撤不撤诉？请发到 App 消息里。',
  },
  judged: {
    opening: '您好，我是账户本人。{debts}的案子，法院已经判了，我想商量怎么付。',
    openingEnforced: '您好，我是账户本人。{debts}的案子，法院已经在执行了，我想商量怎么付。',
    questions:
      '请告诉我四样：按判决现在一共要付多少，怎么算的；付到哪个账户；能不能分几次付，要交什么材料；分次付的条件能不能写成执行和解，写明没付清以前还申不申请执行。',
    chat: '{debts}的案子法院已有判决，本人想商量怎么付。请告知：1. 按判决现在一共要付多少、怎么算；2. 付到哪个账户；3. 能否分几次付、要什么材料；4. 能否写成执行和解。请建工单，告知编号和答复日期。{offer}有事请联系本人。',
  },
} as const;
