/** Filing a complaint, and when its answer is due. */
export const complaint = {
  to: '向谁投诉',
  on: '哪天提交的',
  noBody: '选一个投诉对象。',
  how: '怎么提交',
  time: '多久有答复',
  limits: '管不到的',
  filed: '{date}提交给：{body}',
  answerBy: '一般在 {usual} 前答复，复杂的在 {complex} 前，特别复杂的最晚 {longest}。',
} as const;
