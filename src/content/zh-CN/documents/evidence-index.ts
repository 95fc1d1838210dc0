/** What is handed in with a letter, numbered, so that nothing is said to be missing. */
export const evidenceWords = {
  title: '材料目录',
  from: '申请人：{name}',
  columns: ['号', '材料', '文件名', '有没有'],
  fileName: '{n}_{name}_{date}',
  have: '有',
  canGet: '能补',
  cannot: '附说明',
  role: '申请人',
  count: '共 {all} 样，已备 {have} 样。',
  originals: '以上均为真实材料，原件在我处。无关内容已遮盖，数字和日期未作改动。',
} as const;
