/** Filing a complaint, and when its answer is due. */
export const complaint = {
  to: '递给哪一级',
  on: '哪天递出的',
  noBody: '选一个递给谁。',
  how: '怎么递',
  time: '多久有答复',
  limits: '管不到的',
  filed: '{date}递给：{body}',
  answerBy: '一般在 {usual} 前答复，复杂的在 {complex} 前，特别复杂的最晚 {longest}。',
} as const;
