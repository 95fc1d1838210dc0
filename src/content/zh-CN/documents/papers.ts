/** Words that several papers share. */
export const paperWords = {
  blank: '＿＿＿＿',
  /** Stand for who signs until a paper is looked at or goes out: what is rewritten holds these and no person. */
  places: {
    name: '［姓名］',
    phone: '［电话］',
    phoneTail: '［手机尾号］',
    idNumber: '［身份证号］',
    address: '［住址］',
  },
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
