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
  /** What tells of the collecting and of complaints; it has no number among what is handed in. */
  ofCollecting: '催收和投诉的证据，原件在我处，需要时提供',
  collecting: '催收的录音、短信和聊天截图、通话记录',
  complaint: '{filed}的回执、编号和答复（{date}）',
  /** Of somebody who was paid to negotiate: nothing for the lender. */
  agent: '【报警、投诉代办时才用。交给出借方的那一份，删去这一行：】代办的合同、转账记录、聊天记录',
  role: '申请人',
  count: '共 {all} 样，附上 {have} 样。',
  originals: '附上的均为真实材料，原件在我处。无关内容已遮盖，数字和日期未作改动。',
} as const;
