/** Removing everything that is stored. */
export const deleteAll = {
  title: '全部删除',
  lead: '删掉这个浏览器里存的全部：每一个人的记录、签名的人、密码、设置，还有没网时用的文件。删了找不回来。',
  ask: '我要全部删除',
  confirm: '再点一次：全部删除，不能恢复',
  keep: '不删了',
  done: '已全部删除。这个浏览器里没有留下记录。',
} as const;
