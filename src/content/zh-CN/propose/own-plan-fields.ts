/** The person's own plan. */
export const ownPlanFieldsWords = {
  slider: '拖一拖，看看每月还多少',
  months: '或者：想分几期',
  above: '超过{share}剩余的一半（{safe}），选了会再提醒一次。',
  aboveLeft: '超过{share}每月剩余（{left}），还不起，请调低。',
  range: '这笔欠款 {longest} 期内还完，每月最少 {least}；{share}每月剩余是 {most}。',
} as const;
