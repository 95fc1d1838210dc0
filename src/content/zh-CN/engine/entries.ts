/** What the person noted, wherever it can be corrected and taken out. */
export const entryWords = {
  change: '改',
  changeWhat: '改：{what}',
  remove: '删',
  removeWhat: '删：{what}',
  removed: '删掉了：{what}。',
  undo: '恢复',
  undone: '恢复了。',
  full: '记满了，最多 {most} 条。删掉几条旧的再记。',
  title: '改这一条',
  on: '哪天',
  save: '改好了',
  saved: '改好了。还没交出去的信和投诉书，也跟着改。',
  cancel: '不改了',
  empty: '一个字都没写。不要这一条了，就点“不改了”，再点“删”。',
  notStored: '没能存下。先清出一点空间，再试一次。',
} as const;
