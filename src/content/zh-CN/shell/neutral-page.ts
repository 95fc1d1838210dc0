/** The page that hides the app: a calendar, as any phone has one. */
export const neutralPage = {
  month: '{year} 年 {month} 月',
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  back: '返回',
} as const;
