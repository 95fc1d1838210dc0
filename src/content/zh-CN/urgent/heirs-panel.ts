/** Beside what heirs hand in. Where a record of one's own debts has begun, those of somebody who died need another one. */
export const heirsPanelWords = {
  logLead: '一次记一条。投诉、报警时，把下面的时间线打印出来。',
  /** Nobody has died: what was told was a slip. */
  mistaken: '点错了，没有家人去世',
  another:
    '这份记录写的要是你自己的欠款：去世家人的另开一份，给出借方的信在那一份里写好。这份要是你替 TA 记的：别再照它打电话、写信、付款，也另开一份，从“家人去世”开始；这一份不用了。',
  toAnother: '另开一份记录',
} as const;
