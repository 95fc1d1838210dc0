/** Words that several papers share. */
export const documentWords = {
  blank: '＿＿＿＿',
  /** Stand for who signs until a paper is looked at or goes out: what is rewritten holds these and no person. */
  places: {
    name: '［姓名］',
    phone: '［电话］',
    phoneTail: '［手机尾号］',
    idNumber: '［身份证号］',
    address: '［住址］',
  },
  /** A place that waits for a pen: an instruction, or a blank. */
  openPlace: /【[^】]*】|＿[＿年月日时 ]*/g,
  /** An amount or a day, as people type them. */
  figure: /\d[\d,.]*\s*万?元|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/g,
  signature: '{role}：{name}',
  schedule: {
    columns: ['期', '日期', '金额'],
    nth: '{n}',
    sum: '合计',
    count: '共 {n} 期',
    paid: '{amount}（已还）',
  },
  person: {
    name: '姓名：{value}',
    idNumber: '身份证号：{value}',
    phone: '电话：{value}',
    address: '住址：{value}',
  },
} as const;

/** How people begin what they note of a contact, though its field says so already. */
export const noteLabels = {
  agent: /^工号\s*[:：]?\s*/,
  ticket: /^(工单编号|工单号|工单|单号|编号)\s*[:：]?\s*/,
  /** A sentence of theirs stands within one of ours. */
  ending: /[。；，、,.;\s]+$/,
} as const;
