/** The numbered list of what is handed in with a letter, so that nobody can say something is missing. */
export const evidenceWords = {
  name: '材料目录',
  use: '和材料一起交，对方一看就知道有哪几样。',
  title: '材料目录',
  from: '申请人：{name}',
  columns: ['号', '材料', '文件名'],
  fileName: '{n}_{name}',
  have: '附上的',
  canGet: '待补的',
  cannot: '提供不了的，另附说明',
  item: '{n} {name}',
  role: '申请人',
  count: '共 {all} 样，附上 {have} 样。',
  originals: '附上的均为真实材料，原件在我处。无关内容已遮盖，数字和日期未作改动。',
} as const;
