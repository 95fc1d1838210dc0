/** What to say about an agreement that is negotiated anew, that the other side did not keep, or that is over. */
export const renegotiationWords = {
  agreed: '我们约好{terms}{paid}。',
  paid: '，已经还了{paid}',
  /** How much is paid; of an instalment that is paid in part, that part. */
  count: ' {n} 期',
  part: ' {date}那一期的 {amount}',
  countAndPart: ' {n} 期，{date}那一期也还了 {amount}',
  missed: '{date}那一期没能还上',
  missedPart: '{date}那一期还差 {amount}，没能还上',
  missedSeveral: '从 {date}那一期起，有 {n} 期没能还上',
  willMiss: '{date}那一期恐怕还不上',
  /** Instalments before it are not noted as paid: missed, or only not noted. */
  willMissToo: '之前有 {n} 期，我这里没有还款记录，请帮我查；{date}那一期恐怕还不上',
  inDoubt: '{date}那一期我有困难',
  /** All that was agreed has been paid since. */
  allPaid: '按我的记录，每一期都还上了',
  /** Nothing is offered and no remainder is granted: the other side is asked to compare its books. */
  settled: {
    opening: '您好，我是账户本人。{agreed}{state}。',
    request: '请核对：每一期记在了哪里，账上还有没有没结清的，是什么。没有的，请开结清证明，发给我。',
    chat: '{agreed}{state}。请核对：1. 每一期记在了哪里；2. 账上还有没有没结清的，是什么。没有的，请开结清证明发给我。请建工单，告知编号和答复日期。',
    pressed: '按我的记录，每一期都还上了。请先核对，书面答复我。',
    safe: '我现在不答复。我把还款记录核对一遍，再书面回复。',
  },
  /** After a trial nothing is missed: what is talked about is the rest. */
  trialOver: '试行到期了，剩下的还没有还完',
  opening: '您好，我是账户本人。{agreed}{state}{because}，想重新谈一个付得起的安排。',
  openingWithPlan: '您好，我是账户本人。{agreed}{state}{because}。我愿意还，今天来提一个付得起的方案。',
  questions:
    '请告诉我四样：这一期怎么补、最晚补到哪天；原来的约定还算不算数；会不会报征信、什么时候报；重新谈要交什么材料、从哪里交。',
  questionsAfterTrial: '请告诉我三样：还剩多少，本金、利息、费用各多少；剩下的能申请什么安排；要交什么材料、从哪里交。',
  chatAfterTrial:
    '{agreed}{state}，想约定剩下的怎么还。请告知：1. 还剩多少，本金、利息、费用各多少；2. 能申请什么安排；3. 要什么材料。请建工单，告知编号和答复日期。{offer}',
  chat: '{agreed}{state}{because}，想重新约定。请告知：1. 怎么补、最晚补到哪天；2. 原约定还算不算数；3. 会不会报征信；4. 要什么材料。请建工单，告知编号和答复日期。{offer}',
  /** Beside a settlement before a court: what is asked for is a change in writing, and what the other side does meanwhile. */
  inCourt: {
    opening: '您好，我是账户本人。{agreed}{state}{because}，请求改日子或金额。',
    openingWithPlan:
      '您好，我是账户本人。{agreed}{state}{because}。我愿意还，今天来提一个付得起的方案；双方写成书面以前，不算改了调解书。',
    questions:
      '请告诉我四样：这一期怎么补、最晚补到哪天；现在申不申请执行；改日子或金额能不能双方写成书面，还要不要告诉法院；要交什么材料、从哪里交。',
    chat: '{agreed}{state}{because}，请求改日子或金额。请告知：1. 怎么补、最晚补到哪天；2. 现在申不申请执行；3. 能否双方写成书面；4. 要什么材料。请建工单，告知编号和答复日期。{offer}',
    letterOpening:
      '双方约定：{terms}，现已还{paid}。按这个约定，现在还不上；双方写成书面以前，不算改了法院的调解书。下面如实说明情况，请求书面改日子或金额，谢谢。',
  },
  /** What the agreement does not cover is talked about while it is kept. */
  beside: {
    kept: '约定的我照还。',
    opening: '您好，我是账户本人。{agreed}{state}今天来问约定以外的怎么还。',
    openingWithPlan:
      '您好，我是账户本人。{agreed}{state}我愿意还，今天来提一个付得起的方案，约定里的也一起算；谈成以前，约定照旧。',
    questions:
      '请告诉我三样：约定以外的还欠多少，本金、利息、费用各多少；能申请什么安排，和现在的约定怎么一起算；要交什么材料、从哪里交。',
    chat: '{agreed}{state}想问约定以外的怎么还。请告知：1. 还欠多少，本金、利息、费用各多少；2. 能申请什么安排，和现在的约定怎么一起算；3. 要什么材料。请建工单，告知编号和答复日期。{offer}',
    letterOpening:
      '双方约定：{terms}，现已还{paid}。约定以外的也请求约定下来；谈成以前，现在的约定照旧。下面如实说明情况，谢谢。',
  },
  /** An agreement that is over: what was agreed, how it ended, and what is asked now. */
  ended: {
    agreed: '我们约好过{terms}{paid}。',
    why: {
      lenderWrote: '{date}你们书面通知，这份约定作废了',
      lenderSaid: '{date}你们口头告诉我，这份约定作废了',
      cannot: '从 {date}起，我没法再按约还',
      willNot: '从 {date}起，我没有再按约还',
    },
    questions:
      '请告诉我四样：现在一共欠多少，本金、利息、费用各多少；会不会要求一次还清；原来说好的减免还算不算；重新谈要交什么材料、从哪里交。',
    askInWriting: '约定作废，请给我书面的，写清从哪天起、为什么。',
    chat: '{agreed}{state}{because}，想重新约定。请告知：1. 现在一共欠多少，本金、利息、费用各多少；2. 会不会要求一次还清；3. 原来的减免还算不算；4. 要什么材料。请建工单，告知编号和答复日期。{offer}',
    letterOpening: {
      lenderWrote:
        '双方曾约定：{terms}，已还{paid}。贵司 {date}书面通知约定作废。下面如实说明情况，请求重新约定，谢谢。',
      lenderSaid:
        '双方曾约定：{terms}，已还{paid}。贵司 {date}口头告知约定作废，请书面说明。下面如实说明情况，请求重新约定，谢谢。',
      cannot:
        '双方曾约定：{terms}，已还{paid}。因情况有变，从 {date}起没法再按约还。下面如实说明情况，请求重新约定，谢谢。',
      willNot: '双方曾约定：{terms}，已还{paid}。从 {date}起没有再按约履行，原因：【照实写】。请求重新约定，谢谢。',
    },
  },
  broken: {
    opening: '您好，我是账户本人。{agreed}{last}可是你们没有按约定执行。我来说是哪件事，请您记录。',
    last: '最近一次还的是{which}，{date}，{amount}。',
    lastSum: '最近一次是{date}还了 {amount}，从{which}算起。',
    request:
      '我的请求是按约定执行。请告诉我：这件事谁来处理、哪天改好；我还的每一期记在了哪里；征信有没有因此报错，报错了怎么更正。',
    proofOral: '每一期的付款记录，我都留着，可以发给您。约定的条件，请发到 App 消息里。有事请打我这个号码。',
    proof: '约定的文字和每一期的付款记录，我都留着，可以发给您。有事请打我这个号码。',
    chat: '{agreed}{last}贵方没有按约定执行，具体见随后发的说明和截图。请：1. 按约定执行；2. 说明每期还款记在哪里；3. 有多计的费用、报错的征信，请更正；4. 书面答复。请建工单，告知编号和答复日期。',
    pressed: '我一直按约定还。请先按约定执行，再说别的。',
    /** The answer to a refusal. */
    reply: '我一直按约定还。请先按约定执行，再书面答复我。',
    letterOpening: '双方约定：{terms}，现已还{paid}，贵司没有按约定执行。下面如实说明情况，请求重新约定，谢谢。',
  },
  letterOpeningAfterTrial: '双方约定：{terms}，现已还{paid}。试行到期，剩下的请求另行约定。下面如实说明情况，谢谢。',
  /** All that was agreed is paid, and something else is owed that it does not cover. */
  letterOpeningAllPaid: '双方约定：{terms}，现已还{paid}，每一期都还上了。下面如实说明情况，谢谢。',
  letterOpening: '双方约定：{terms}，现已还{paid}。按这个约定，现在还不上。下面如实说明情况，请求重新约定，谢谢。',
} as const;
