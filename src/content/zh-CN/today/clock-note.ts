/** Said where the device's date cannot be right, because something was noted on a later day. */
export const clockNoteWords = {
  text: '手机说今天是 {today}，可这份记录里已经有 {newest}记下的事：手机的日期像是不对。',
  todo: '期限和还款日都按手机的日期算，先别照着看。到手机的“设置”里把日期改对，再打开这里。',
} as const;
