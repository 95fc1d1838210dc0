/** The words around a source: how sure it is, when it was checked, and whether it may no longer hold. */
export const sourcesWords = {
  confidence: {
    law: '法律法规',
    official: '官方或权威报道',
    common: '常见说法，以你 App 为准',
    searched: '检索结果',
    own: '本工具的做法',
  },
  checkedOn: '核对于 {date}',
  asOfToday: '具体以你 App、合同和官方当日信息为准。',
  age: '原文已有 {years} 年，用前再核对一下。',
  old: '已经超过半年没有再核对，可能变了，先在 App 或官方页面确认。',
  ended: '{what}公布的期限是 {date}，已经过了。还算不算数，先在官方页面确认。',
  stale: '可能已经变了的依据',
  someOld: '这一页有 {count} 条依据超过半年没有核对，可能变了，先在 App 或官方页面确认。',
} as const;
