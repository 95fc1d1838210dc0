/** The list of evidence. */
export const checklistPanelWords = {
  title: '按你的情况列的单子',
  where: '去哪里拿：',
  cover: '发之前：',
  instead: '拿不到就用：',
  states: { have: '有了', canGet: '能拿到', cannot: '拿不到' },
  gathered: '已备好 {n} 样，共 {all} 样',
} as const;
