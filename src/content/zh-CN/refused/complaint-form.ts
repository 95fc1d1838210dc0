/** Filing a complaint, and when its answer is due. */
export const complaint = {
  to: '向谁投诉',
  on: '哪天提交的',
  /** Why one body is chosen already. */
  rung: {
    police: '你记下了恐吓的话：先报警，打 110，要回执。',
    platform: '{date}向出借方的投诉没有结果，这次投下一级。',
  },
  number: '投诉编号、回执编号',
  numberHint: '可不填，以后也能补。交给下一级的投诉书里会写上。',
  noBody: '选一个投诉对象。',
  how: '怎么提交',
  time: '多久有答复',
  limits: '管不到的',
  filed: '{date}提交给：{body}',
  answerBy: '一般在 {usual} 前答复，复杂的在 {complex} 前，特别复杂的最晚 {longest}。',
} as const;
