/** What happened, by day: an annex to a complaint or to a document for a court. */
export const timelineWords = {
  name: '经过时间线',
  use: '作投诉书或答辩状的附件。',
  title: '经过时间线',
  lead: '按日期排列。编号以对方给的为准。',
  columns: ['日期', '经过', '编号'],
  nothing: '还没有记下的联系。',
} as const;
