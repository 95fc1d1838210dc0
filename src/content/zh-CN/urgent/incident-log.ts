/** The log of what collectors did. */
export const incidents = {
  title: '催收记录',
  lead: '一次记一条。写投诉书、报警时，会按日期列进去。不进分享链接。',
  row: '第 {n} 条',
  on: '哪天',
  at: '几点几分',
  kind: '做了什么',
  kinds: {
    night: '夜里打来',
    often: '一天打很多次',
    others: '打给了别人',
    threat: '说了吓人的话',
    pretence: '催收冒充公检法、法务',
    visit: '上门',
    other: '别的',
    agent: '代办、骗子做的',
  },
  caller: '什么号码、自称谁、工号',
  /** Of a call to somebody else. */
  callerToOthers: '打给了谁，自称谁、工号',
  said: '原话',
  saidHint: '一字不改，最多 200 个字。',
  add: '再记一条',
  remove: '删去第 {n} 条',
  noDate: '没写哪天也会记下，投诉书里会留出空格。',
  kept: '已记下 {n} 条。',
  keptUndated: '其中 {n} 条的日期没写对，先不带日期记下，改好再补上。',
} as const;
