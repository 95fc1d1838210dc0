/** Words that several documents share. */
export const documentWords = {
  blank: '＿＿＿＿',
  /** Stands for the day of what was noted without one. */
  someDay: '【写哪一天】',
  /** Placeholders for who signs; edited text keeps them. Replaced only when a document is shown or exported. */
  places: {
    name: '［姓名］',
    phone: '［电话］',
    phoneTail: '［手机尾号］',
    idNumber: '［身份证号］',
    address: '［住址］',
  },
  /** Matches a place to fill in by hand: an instruction, or a blank. */
  openPlace: /【[^】]*】|＿[＿年月日时 ]*/g,
  /** Matches an amount or a day, as people type them. */
  figure: /\d[\d,.]*\s*万?元|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/g,
  signature: '{role}：{name}',
  schedule: {
    columns: ['期', '日期', '金额'],
    sum: '合计',
    count: '共 {n} 期',
    paid: '{amount}（已还）',
    movedFrom: '{date}（原定 {from}）',
  },
  person: {
    name: '姓名：{value}',
    idNumber: '身份证号：{value}',
    phone: '电话：{value}',
    address: '住址：{value}',
  },
} as const;

/** Labels with which people begin a note though its field has one, so they are removed. */
export const noteLabels = {
  agent: /^工号\s*[:：]?\s*/,
  ticket: /^(工单编号|工单号|工单|单号|编号)\s*[:：]?\s*/,
  /** Punctuation at the end of a note, removed because the note becomes part of a longer sentence. */
  ending: /[。；，、,.;\s]+$/,
} as const;
