/** Starting again. */
export const againPage = {
  title: '重新开始？',
  lead: '会新开一份空的记录。现在这份不会删，随时可以从“数据在哪里”找回来。',
  confirm: '新开一份',
  keep: '不了，接着用现在这份',
} as const;
