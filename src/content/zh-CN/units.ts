/** Units, weekdays, and the formats of figures and days. */
export const units = {
  yuan: '元',
  amount: '{figure} 元',
  tenThousands: '{figure} 万',
  hundredMillions: '{figure} 亿',
  about: '约 {figure}',
  date: '{year} 年 {month} 月 {day} 日',
  month: '{month} 月',
  shortDate: '{month} 月 {day} 日',
  dateWithWeekday: '{date}（{weekday}）',
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  today: '就是今天',
  inDays: '还有 {days} 天',
  daysAgo: '{days} 天前',
  and: '、',
  /** The numerals of headings. */
  numerals: '一二三四五六七八九十',
  comma: '，',
} as const;
