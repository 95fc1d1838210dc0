/** The words around a script. */
export const scriptPanelWords = {
  title: '第一次联系，照着说',
  titleAgain: '再联系时，照着说',
  phone: '打电话',
  chat: '打字',
  chatSize: '{n} 个字，可以一次发出。',
  answers: '对方这样说，你这样回',
  practise: '先练一遍',
  ceiling: '心里的上限，先别说出来',
  ceilingHint: '每月最多答应 {amount}，是你估的剩余的一半。{own}',
  /** Where others take a part of what is left. */
  ceilingOfShare: '每月最多答应 {amount}：你估的剩余，留出别家的，再取一半。{own}',
  ownRule: '这是本工具的保护线，不是法律规定。',
  nothing: '每月没有剩余，就不说任何金额。',
} as const;
